import type { Question } from '#domain/questions/question'
import type { Answer } from '#domain/scoring/mark-response'

/** The longest typed answer that is kept, in UTF-16 units. */
export const longestAnswer = 500

/** Gives a typed answer without control characters and lone surrogates, cut to what is kept; null where nothing is left. */
function cleanTyped(typed: string): Answer | null {
  const text = typed.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim().slice(0, longestAnswer).replace(/\p{Cs}$/u, '')
  return text === '' ? null : { text }
}

/** Gives an answer that came as data as far as the question offers it, as `readAnswer` would give it from a form. */
export function fitAnswer(question: Pick<Question, 'kind' | 'items' | 'options'>, answer: Answer | null): Answer | null {
  if (!answer) return null
  if ('text' in answer) return readAnswer(question, (name) => (name === 'text' ? answer.text : null))
  const pairs = new Map(answer.options.map((pair) => pair.split('=') as [string, string | undefined]))
  const list = answer.options.join()
  return readAnswer(question, (name) => (name.startsWith('item-') ? (pairs.get(name.slice('item-'.length)) ?? null) : name === 'text' ? null : list))
}

/**
 * Reads an answer from a form's fields: `option`, `order` (ids with commas), `item-<id>` for each item, or `text`.
 * Gives null where nothing was answered; what the question does not offer is left out.
 */
export function readAnswer({ kind, items, options }: Pick<Question, 'kind' | 'items' | 'options'>, field: (name: string) => string | null): Answer | null {
  if (kind === 'number' || kind === 'short-answer') {
    return cleanTyped(field('text') ?? '')
  }
  const given = kind === 'matching'
    ? items.filter((item) => options.includes(field(`item-${item}`) ?? '')).map((item) => `${item}=${field(`item-${item}`)}`)
    : (field(kind === 'ordering' ? 'order' : 'option') ?? '').split(',').filter((id) => options.includes(id))
  const whole = kind === 'matching' || (new Set(given).size === given.length && given.length === (kind === 'ordering' ? options.length : 1))
  return given.length > 0 && whole ? { options: given } : null
}
