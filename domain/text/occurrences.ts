/** Counts how often `part` stands in `text`, overlapping ones included; an empty part never does. */
export function occurrences(text: string, part: string): number {
  if (part === '') return 0
  let count = 0
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) count++
  return count
}
