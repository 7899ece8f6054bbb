import type { CuratedArticle, Fact } from '#domain/facts/fact'
import { draft } from '#domain/questions/draft'
import type { Question } from '#domain/questions/question'
import { seededOrder } from '#domain/questions/seeded-order'

/**
 * Makes the multiple-choice question of a fact: options worded with the fact, or the article's own
 * values of the answer's type, those named in the text first. Gives none where under two distractors are left.
 */
export function multipleChoice(article: CuratedArticle, fact: Fact): Question[] {
  if (!fact.ask || fact.ask.number) return []
  const phrase = fact.ask.answer === 'phrase'
  const key = phrase ? 'right' : fact.ask.answer
  const distractors = phrase ? ['a', 'b', 'c'] : distractorsOf(article, fact)
  if (distractors.length < 2) return []
  const options = seededOrder([key, ...distractors], fact.id)
  return [draft(article, {
    kind: 'multiple-choice', name: fact.id, facts: [fact], options, key: [key],
    word: ({ wording }, id) => ({
      stem: { text: wording.facts[fact.id]?.ask ?? '' },
      options: Object.fromEntries(options.map((name) => [id(name), (phrase ? wording.facts[fact.id]?.options?.[name] : wording.values[name]?.name) ?? ''])),
    }),
  })]
}

function distractorsOf(article: CuratedArticle, fact: Fact): string[] {
  const answer = article.values.find(({ id }) => id === fact.ask?.answer)
  const barred = new Set([answer?.id, ...(fact.ask?.not ?? []), ...Object.values(fact.values ?? {})])
  const peers = article.values.filter((value) => value.type === answer?.type && !barred.has(value.id))
  const pick = (absent: boolean) => seededOrder(peers.filter((peer) => Boolean(peer.absent) === absent).map(({ id }) => id), `${fact.id}/distractors`)
  return [...pick(false), ...pick(true)].slice(0, 3)
}
