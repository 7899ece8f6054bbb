import { checkAgreement } from '#domain/facts/check-agreement'
import { checkEditions } from '#domain/facts/check-editions'
import { bankFigures } from '#domain/questions/bank-figures'
import { checkQuestion } from '#domain/questions/check-question'
import { makeBank } from '#domain/questions/make-bank'
import { loadContent } from '#server/load-content'

const tally = (names: string[]) => [...new Set(names)].map((name) => `${name} ${names.filter((other) => other === name).length}`).join(', ')

const percent = (share: number) => `${Math.round(100 * share)} %`

let faults = 0
for (const article of loadContent('content')) {
  const bank = makeBank(article)
  const problems = [
    ...[...checkEditions(article), ...checkAgreement(article)].map(({ language, fact, problem }) => `[${language}] ${fact}: ${problem}`),
    ...bank.flatMap((question) => checkQuestion(question).map((fault) => `${question.kind} on ${question.facts.join(', ')}: ${fault}`)),
  ]
  faults += problems.length
  const facts = article.facts.filter(({ kind }) => kind !== 'not-stated').length
  console.log([
    ...problems,
    `${article.slug}: ${facts} facts, ${bank.length} questions, editions ${Object.keys(article.editions).join(' ')}, ${problems.length} faults`,
    `  kinds: ${tally(bank.map(({ kind }) => kind))}`,
    ...Object.keys(article.editions).map((language) => {
      const { overlapGuess, chance, keyLongest, keyFirst } = bankFigures(bank, language)
      return `  ${language}: overlap guesses ${percent(overlapGuess)}, chance ${percent(chance)}, key longest ${percent(keyLongest)}, key first ${percent(keyFirst)}`
    }),
    `  processes: ${tally(bank.map(({ process }) => process))}`,
  ].join('\n'))
}
process.exitCode = faults > 0 ? 1 : 0
