import { readAnswer } from '#domain/questions/read-answer'
import type { Database } from '#server/db'
import { readQuestions } from '#server/read-questions'
import { saveResponses } from '#server/save-responses'

/**
 * Saves the answer in a posted form (its fields by `field`) and what its button `go` asks for: a question's
 * number, `overview`, `up:<id>` or `down:<id>` of an order, `text:<language>` or `lang:<language>`.
 * Gives `go`. A form is filled in and sent by hand, so it is always the newest save of its question.
 */
export async function saveStep(database: Database, { attemptId, learnerId, field, now }: {
  attemptId: string; learnerId: string; field: (name: string) => string | null; now: number
}): Promise<string> {
  const go = field('go') ?? 'overview'
  if (go.startsWith('text:')) await database.attempt.updateMany({ where: { id: attemptId, learnerId }, data: { textLanguage: go.slice('text:'.length) } })
  const attempt = await database.attempt.findFirst({
    where: { id: attemptId, learnerId, submittedAt: null },
    select: { quizId: true, responses: { where: { questionId: field('question') ?? '' }, select: { revision: true } } },
  })
  if (!attempt) return go
  const questions = await readQuestions(database, { quizId: attempt.quizId })
  const question = questions.find(({ id }) => id === field('question'))
  const target = /^\d+$/.test(go) ? Number(go) : Number(field('at') ?? 1)
  const moved = question?.kind === 'ordering' ? moveEvent((field('shown') ?? '').split(','), go) : null
  const saves = question ? [{
    questionId: question.id,
    answer: readAnswer(question, (name) => (name === 'order' && moved ? moved : field(name))),
    flagged: field('flagged') !== null,
    language: field('language') ?? 'en',
    revision: Math.max(Number(attempt.responses[0]?.revision ?? 0) + 1, now),
  }] : []
  await saveResponses(database, { attemptId, learnerId, position: Math.min(Math.max(target, 1), questions.length), saves, now })
  return go
}

/** Gives the order, ids with commas, after the move that `go` names, or null where it names none. */
function moveEvent(order: string[], go: string): string | null {
  const [way, id = ''] = go.split(':')
  const from = order.indexOf(id)
  const to = way === 'up' ? from - 1 : from + 1
  if ((way !== 'up' && way !== 'down') || from < 0 || to < 0 || to >= order.length) return null
  const moved = order.filter((one) => one !== id)
  moved.splice(to, 0, id)
  return moved.join()
}
