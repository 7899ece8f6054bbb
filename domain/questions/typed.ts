import type { CuratedArticle, Fact } from '#domain/facts/fact'
import { draft } from '#domain/questions/draft'
import type { Question } from '#domain/questions/question'

/** Makes the typed question of a fact, a number or a short answer; the name in any of the languages counts. */
export function typed(article: CuratedArticle, fact: Fact): Question[] {
  if (!fact.ask?.number && !fact.ask?.typed) return []
  const { answer } = fact.ask
  const value = article.values.find(({ id }) => id === answer)
  const names = Object.values(article.editions).flatMap(({ wording: { values } }) => [values[answer]?.name ?? '', ...(values[answer]?.also ?? [])])
  return [draft(article, {
    kind: fact.ask.number ? 'number' : 'short-answer', name: fact.id, facts: [fact],
    word: ({ wording }) => ({
      stem: { text: wording.facts[fact.id]?.ask ?? '' },
      accept: [...new Set([wording.values[answer]?.name ?? '', ...names, ...(fact.ask?.number && value?.number !== undefined ? [String(value.number)] : [])])],
    }),
  })]
}
