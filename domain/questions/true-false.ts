import type { CuratedArticle, Fact } from '#domain/facts/fact'
import { draft } from '#domain/questions/draft'
import type { Question } from '#domain/questions/question'

/** The options of every true / false question, always in this order. */
export const verdicts = ['true', 'false', 'not-stated'] as const

/** Makes the statements of a fact to be judged: its paraphrase, its contradiction, or what the text leaves open. */
export function trueFalse(article: CuratedArticle, fact: Fact): Question[] {
  const right = [fact.true && 'true', fact.false && 'false', fact.kind === 'not-stated' && 'not-stated'].filter((verdict) => typeof verdict === 'string')
  return right.map((verdict) => draft(article, {
    kind: 'true-false', name: `${fact.id}/${verdict}`, facts: [fact], options: [...verdicts], key: [verdict],
    word: ({ wording }, id) => {
      const words = wording.facts[fact.id]
      return {
        stem: { fixed: 'true-false' },
        quote: (verdict === 'false' ? words?.false : words?.statement) ?? '',
        options: Object.fromEntries(verdicts.map((name) => [id(name), name])),
      }
    },
  }))
}
