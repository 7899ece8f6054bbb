import type { CuratedArticle, Fact } from '#domain/facts/fact'
import { draft } from '#domain/questions/draft'
import type { Question } from '#domain/questions/question'
import { seededOrder } from '#domain/questions/seeded-order'
import { sentenceAt } from '#domain/text/sentence-at'

/** Stands for the gap in a cloze question's quote. */
export const gap = '____'

/** Makes the cloze question of a fact: its sentence with the answer cut out, and a bank of words that fit. */
export function cloze(article: CuratedArticle, fact: Fact): Question[] {
  if (!fact.cloze) return []
  const { answer, bank } = fact.cloze
  const options = seededOrder([answer, ...bank], `${fact.id}/cloze`)
  return [draft(article, {
    kind: 'cloze', name: fact.id, facts: [fact], options, key: [answer],
    word: ({ wording, paragraphs }, id) => {
      const forms = wording.facts[fact.id]?.bank ?? {}
      return {
        stem: { fixed: 'cloze' },
        quote: sentenceAt(paragraphs, fact.sentences[0] ?? '')?.replace(forms[answer] ?? '', () => gap) ?? '',
        options: Object.fromEntries(options.map((name) => [id(name), forms[name] ?? ''])),
      }
    },
  })]
}
