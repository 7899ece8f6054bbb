import type { CuratedArticle, Fact } from '#domain/facts/fact'
import { draft } from '#domain/questions/draft'
import type { Question } from '#domain/questions/question'
import { sentenceAt } from '#domain/text/sentence-at'

/** Makes the question which sentence shows a fact's statement: its own or one of the three nearest, in the text's order. */
export function findSentence(article: CuratedArticle, fact: Fact): Question[] {
  const [home] = fact.sentences
  const shape = Object.values(article.editions)[0]?.paragraphs ?? []
  const all = shape.flatMap((sentences, p) => sentences.map((_, s) => `p${p + 1}s${s + 1}`))
  if (!fact.find || !home || all.length < 4) return []
  const start = Math.min(Math.max(all.indexOf(home) - 1 - (fact.id.length % 2), 0), all.length - 4)
  const options = all.slice(start, start + 4)
  return [draft(article, {
    kind: 'find-sentence', name: fact.id, facts: [fact], options, key: [home],
    word: ({ wording, paragraphs }, id) => ({
      stem: { fixed: 'find-sentence' },
      quote: wording.facts[fact.id]?.statement ?? '',
      options: Object.fromEntries(options.map((name) => [id(name), sentenceAt(paragraphs, name) ?? ''])),
    }),
  })]
}
