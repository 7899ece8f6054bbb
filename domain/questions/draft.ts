import type { CuratedArticle, Edition, Fact } from '#domain/facts/fact'
import { hash } from '#domain/questions/hash'
import type { Question, QuestionKind, QuestionWording } from '#domain/questions/question'

/** What a kind decides about a question; `draft` fills in the ids, the process and each language. */
export interface Draft {
  kind: QuestionKind
  name: string
  facts: Fact[]
  options?: string[]
  items?: string[]
  key?: string[]
  word: (edition: Edition, id: (name: string) => string) => Omit<Partial<QuestionWording>, 'stem'> & Pick<QuestionWording, 'stem'>
}

/** Gives the question that a draft describes, with opaque ids, worded in every edition of the article. */
export function draft(article: CuratedArticle, { kind, name, facts, options = [], items = [], key = [], word }: Draft): Question {
  const id = hash(`${article.slug}/${kind}/${name}`)
  const inner = (part: string) => part.split('=').map((one) => hash(`${id}/${one}`)).join('=')
  const explain = (edition: Edition) => facts.map((fact) => edition.wording.facts[fact.id]?.statement ?? '').join(' ')
  const wordings = Object.values(article.editions).map((edition) => {
    const own: QuestionWording = { items: {}, options: {}, accept: [], explanation: explain(edition), ...word(edition, inner) }
    return [edition.language, own] as const
  })
  return {
    id,
    kind,
    process: facts.length > 1 ? 'integrate' : (facts[0]?.process ?? 'retrieve'),
    facts: [...new Set(facts.flatMap((fact) => [fact.id, ...(fact.relates ?? [])]))],
    sentences: [...new Set(facts.flatMap((fact) => fact.sentences))],
    items: items.map(inner),
    options: options.map(inner),
    key: key.map(inner),
    wordings: Object.fromEntries(wordings),
  }
}
