import type { Question } from '#domain/questions/question'
import { foldAnswer } from '#domain/text/fold-answer'

/** What a learner answered: option ids (`item=option` for matching), or a typed text; never display text. */
export type Answer = { options: string[] } | { text: string }

/**
 * Marks one answer: gives points from 0 to 1, or 0 for none. Matching earns the share of right pairs;
 * ordering the share of neighbours in the right succession; all else is right or wrong.
 */
export function markResponse(question: Question, answer: Answer | null): number {
  if (!answer) return 0
  if ('text' in answer) return isTyped(question) && markTyped(question, answer.text) ? 1 : 0
  const { options } = answer
  if (isTyped(question) || new Set(options).size !== options.length) return 0
  if (question.kind === 'matching') return markMatching(question.key, options)
  if (question.kind === 'ordering') return share(pairs(question.key), pairs(options))
  return options.length === 1 && options[0] === question.key[0] ? 1 : 0
}

const isTyped = ({ kind }: Question) => kind === 'number' || kind === 'short-answer'

const pairs = (order: string[]) => order.slice(1).map((id, before) => `${order[before]}<${id}`)

const share = (key: string[], given: string[]) => key.filter((one) => given.includes(one)).length / key.length

/** An item that is paired twice earns nothing, or pairing everything with everything would be right. */
function markMatching(key: string[], given: string[]): number {
  const once = given.filter((pair) => given.filter((other) => other.split('=')[0] === pair.split('=')[0]).length === 1)
  return share(key, once)
}

function markTyped(question: Question, text: string): boolean {
  const folded = foldAnswer(text)
  const accepted = new Set(Object.values(question.wordings).flatMap(({ accept }) => accept.map(foldAnswer)))
  return folded !== '' && accepted.has(folded)
}
