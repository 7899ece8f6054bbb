import { checkEditions } from '#domain/facts/check-editions'
import { checkQuestion } from '#domain/questions/check-question'
import { makeBank } from '#domain/questions/make-bank'
import { loadContent } from '#server/load-content'

const tally = (names: string[]) => [...new Set(names)].map((name) => `${name} ${names.filter((other) => other === name).length}`).join(', ')

let faults = 0
for (const article of loadContent('content')) {
  const bank = makeBank(article)
  const problems = [
    ...checkEditions(article).map(({ language, fact, problem }) => `[${language}] ${fact}: ${problem}`),
    ...bank.flatMap((question) => checkQuestion(question).map((fault) => `${question.kind} on ${question.facts.join(', ')}: ${fault}`)),
  ]
  faults += problems.length
  const facts = article.facts.filter(({ kind }) => kind !== 'not-stated').length
  console.log([
    ...problems,
    `${article.slug}: ${facts} facts, ${bank.length} questions, editions ${Object.keys(article.editions).join(' ')}, ${problems.length} faults`,
    `  kinds: ${tally(bank.map(({ kind }) => kind))}`,
    `  processes: ${tally(bank.map(({ process }) => process))}`,
  ].join('\n'))
}
process.exitCode = faults > 0 ? 1 : 0
