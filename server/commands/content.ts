import { checkEditions } from '#domain/facts/check-editions'
import { loadContent } from '#server/load-content'

let faults = 0
for (const article of loadContent('content')) {
  const problems = checkEditions(article)
  faults += problems.length
  for (const { language, fact, problem } of problems) console.log(`${article.slug} [${language}] ${fact}: ${problem}`)
  const facts = article.facts.filter(({ kind }) => kind !== 'not-stated').length
  console.log(`${article.slug}: ${facts} facts, ${Object.keys(article.editions).length} editions, ${problems.length} faults`)
}
process.exitCode = faults > 0 ? 1 : 0
