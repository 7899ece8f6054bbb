import { expect, test } from 'vitest'
import { checkAgreement } from '#domain/facts/check-agreement'
import { checkEditions } from '#domain/facts/check-editions'
import { loadContent } from '#server/load-content'

const articles = loadContent('content')

test.each(articles.map((article) => [article.slug, article] as const))('%s has no fault in any edition', (_, article) => {
  expect([...checkEditions(article), ...checkAgreement(article)]).toEqual([])
})

test('a bundled article has at least 36 facts', () => {
  for (const { facts } of articles) expect(facts.filter(({ kind }) => kind !== 'not-stated').length).toBeGreaterThanOrEqual(36)
})
