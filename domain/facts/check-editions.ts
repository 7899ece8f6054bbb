import type { CuratedArticle, Edition, Fact } from '#domain/facts/fact'
import { occurrences } from '#domain/text/occurrences'
import { sentenceAt } from '#domain/text/sentence-at'

/** One fault of a curated article, in English, for whoever edits the content. */
export interface ContentProblem {
  language: string
  fact: string
  problem: string
}

const required: [keyof Fact, string][] = [['ask', 'ask'], ['false', 'false'], ['cloze', 'bank']]

/**
 * Checks a curated article: editions of the same shape, every fact worded in every language, every
 * evidence span found exactly once, every value named in its sentence, every cloze gap cut once.
 * Gives the faults, none when all is well.
 */
export function checkEditions(article: CuratedArticle): ContentProblem[] {
  const editions = Object.values(article.editions)
  const shape = JSON.stringify(editions[0]?.paragraphs.map((sentences) => sentences.length))
  return editions.flatMap((edition) => {
    const say = (fact: string, problem: string) => ({ language: edition.language, fact, problem })
    const own = JSON.stringify(edition.paragraphs.map((sentences) => sentences.length))
    if (own !== shape) return [say('', `sentences a paragraph are ${own}, elsewhere ${shape}`)]
    return [
      ...article.values.filter(({ id }) => !edition.wording.values[id]?.name).map(({ id }) => say(id, 'value has no name')),
      ...article.facts.flatMap((fact) => checkFact(fact, edition).map((problem) => say(fact.id, problem))),
    ]
  })
}

function checkFact(fact: Fact, edition: Edition): string[] {
  const wording = edition.wording.facts[fact.id]
  if (!wording?.statement) return ['has no wording']
  const sentences = fact.sentences.map((id) => sentenceAt(edition.paragraphs, id))
  if (sentences.includes(undefined)) return ['names a sentence that is not there']
  const home = sentences.join('\n')
  const text = edition.paragraphs.flat().join('\n')
  const missing = required.filter(([field, word]) => fact[field] && !wording[word as keyof typeof wording])
  return [
    ...missing.map(([, word]) => `has no "${word}"`),
    ...(wording.evidence !== undefined && (occurrences(home, wording.evidence) !== 1 || occurrences(text, wording.evidence) !== 1)
      ? ['evidence is not found exactly once'] : []),
    ...Object.values(fact.values ?? {})
      .filter((id) => !edition.wording.values[id]?.forms.some((form) => home.includes(form)))
      .map((id) => `its sentence does not name "${id}"`),
    ...(fact.ask?.answer === 'phrase' && new Set(Object.values(wording.options ?? {})).size !== 4 ? ['needs four distinct options'] : []),
    ...checkCloze(fact, wording.bank ?? {}, home),
  ]
}

function checkCloze(fact: Fact, bank: Record<string, string>, home: string): string[] {
  if (!fact.cloze) return []
  const missing = [fact.cloze.answer, ...fact.cloze.bank].filter((id) => !bank[id])
  if (missing.length > 0) return [`bank lacks ${missing.join(', ')}`]
  return occurrences(home, bank[fact.cloze.answer] ?? '') === 1 ? [] : ['cloze answer is not found exactly once']
}
