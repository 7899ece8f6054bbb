/** Gives the sentence that an id such as `p2s3` names (both counted from 1), or undefined. */
export function sentenceAt(paragraphs: string[][], id: string): string | undefined {
  const match = /^p(\d+)s(\d+)$/.exec(id)
  return match ? paragraphs[Number(match[1]) - 1]?.[Number(match[2]) - 1] : undefined
}
