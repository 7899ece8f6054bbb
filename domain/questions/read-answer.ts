import type { Question } from '#domain/questions/question'
import type { Answer } from '#domain/scoring/mark-response'

/** The longest typed answer that is kept, in UTF-16 units. */
export const longestAnswer = 500

/**
 * Reads an answer from a form's fields: `option`, `order` (ids with commas), `item-<id>` for each item, or `text`.
 * Gives null where nothing was answered; what the question does not offer is left out.
 */
export function readAnswer({ kind, items, options }: Pick<Question, 'kind' | 'items' | 'options'>, field: (name: string) => string | null): Answer | null {
  if (kind === 'number' || kind === 'short-answer') {
    const text = (field('text') ?? '').trim().slice(0, longestAnswer)
    return text === '' ? null : { text }
  }
  const given = kind === 'matching'
    ? items.filter((item) => options.includes(field(`item-${item}`) ?? '')).map((item) => `${item}=${field(`item-${item}`)}`)
    : (field(kind === 'ordering' ? 'order' : 'option') ?? '').split(',').filter((id) => options.includes(id))
  const whole = kind !== 'ordering' || new Set(given).size === options.length
  return given.length > 0 && whole ? { options: given } : null
}
