/**
 * Gives the minutes that reading a text takes, at least 1: 238 words a minute (Brysbaert 2019, non-fiction in
 * English), for Han 260 characters (the same article's figure for Chinese, rounded).
 */
export function readingMinutes(paragraphs: string[][], locale: string): number {
  const text = paragraphs.flat().join(' ')
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  if (han > text.length / 3) return Math.max(1, Math.round(han / 260))
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length
  return Math.max(1, Math.round(words / 238))
}
