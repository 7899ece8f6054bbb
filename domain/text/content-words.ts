import { foldAnswer } from '#domain/text/fold-answer'

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * Gives the words of a text, folded as answers are, in its order: those that `Intl.Segmenter` takes for words in
 * the language `locale`, and of Han texts every pair of neighbouring characters, which overlap tells apart better.
 */
export function contentWords(text: string, locale: string): string[] {
  if (/\p{Script=Han}/u.test(text)) {
    const letters = [...foldAnswer(text).replace(/ /g, '')]
    return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
  }
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, segmenter)
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => foldAnswer(segment)).filter(Boolean)
}
