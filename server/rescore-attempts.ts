import { markResponse, type Answer } from '#domain/scoring/mark-response'
import type { Database } from '#server/db'
import { readQuestions } from '#server/read-questions'

/** A score that the stored answers do not give any more: of a whole attempt, in points. */
export interface Difference { attemptId: string; before: number; after: number }

/**
 * Marks every attempt that was handed in again from its stored answers. Gives the attempts whose points
 * differ; `write` stores the new ones, otherwise nothing changes.
 */
export async function rescoreAttempts(database: Database, { write }: { write: boolean }): Promise<Difference[]> {
  const attempts = await database.attempt.findMany({ where: { submittedAt: { not: null } }, orderBy: { startedAt: 'asc' }, select: { id: true } })
  const differences: Difference[] = []
  for (const { id } of attempts) {
    const difference = await rescoreAttempt(database, id, write)
    if (difference) differences.push(difference)
  }
  return differences
}

async function rescoreAttempt(database: Database, attemptId: string, write: boolean): Promise<Difference | null> {
  const attempt = await database.attempt.findUniqueOrThrow({
    where: { id: attemptId }, select: { quizId: true, points: true, responses: { select: { questionId: true, answer: true, points: true } } },
  })
  const questions = new Map((await readQuestions(database, { quizId: attempt.quizId })).map((question) => [question.id, question]))
  const marks = attempt.responses.map(({ questionId, answer, points }) => {
    const question = questions.get(questionId)
    return { questionId, before: points ?? 0, after: question ? markResponse(question, answer as Answer | null) : 0 }
  })
  const after = marks.reduce((sum, mark) => sum + mark.after, 0)
  if (marks.every((mark) => mark.before === mark.after) && attempt.points === after) return null
  if (write) {
    await database.$transaction([
      database.attempt.update({ where: { id: attemptId }, data: { points: after, maxPoints: questions.size }, select: { id: true } }),
      ...marks.map(({ questionId, after: points }) => database.response.update({ where: { attemptId_questionId: { attemptId, questionId } }, data: { points }, select: { points: true } })),
    ])
  }
  return { attemptId, before: attempt.points ?? 0, after }
}
