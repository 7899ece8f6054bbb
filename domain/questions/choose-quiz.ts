import { givesAway } from '#domain/questions/gives-away'
import { hashNumber } from '#domain/questions/hash'
import type { Question } from '#domain/questions/question'

/** What a quiz is to be like: at most `count` questions; those in `seen` (ids) only when nothing else is left. */
export interface Blueprint {
  count: number
  seed: string
  seen?: readonly string[]
}

/**
 * Chooses a quiz from a bank: one question at a time, each time of the kind, process and paragraph that
 * the quiz has least of, never two on one fact, none giving another away, cloze at most 30 %.
 * Gives them in the article's order; the same bank and blueprint give the same quiz.
 */
export function chooseQuiz(bank: readonly Question[], { count, seed, seen = [] }: Blueprint): Question[] {
  const chosen: Question[] = []
  let left = [...bank].sort((a, b) => hashNumber(`${seed}/${a.id}`) - hashNumber(`${seed}/${b.id}`))
  while (chosen.length < count) {
    left = left.filter((question) => chosen.every((other) => !givesAway(question, other) && !givesAway(other, question)))
    const allowed = left.filter(({ kind }) => kind !== 'cloze' || chosen.filter((other) => other.kind === kind).length < Math.floor(0.3 * count))
    const [next] = allowed.map((question) => ({ question, cost: crowding(question, chosen, seen) })).sort((a, b) => a.cost - b.cost)
    if (!next) break
    chosen.push(next.question)
  }
  return chosen.sort((a, b) => place(a) - place(b))
}

const paragraph = ({ sentences }: Question) => sentences[0]?.split('s')[0]

function crowding(question: Question, chosen: Question[], seen: readonly string[]): number {
  const like = (same: (other: Question) => boolean) => chosen.filter(same).length
  return (seen.includes(question.id) ? 1000 : 0)
    + 3 * like(({ kind }) => kind === question.kind)
    + like(({ process }) => process === question.process)
    + 2 * like((other) => paragraph(other) === paragraph(question))
}

/** Questions on one sentence come in its place; those on several come after the last of them. */
function place({ sentences }: Question): number {
  return Math.max(...sentences.map((id) => Number(id.slice(1, id.indexOf('s'))) * 100 + Number(id.slice(id.indexOf('s') + 1))))
}
