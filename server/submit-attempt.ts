import { markResponse, type Answer } from '#domain/scoring/mark-response'
import type { Database } from '#server/db'
import { readQuestions } from '#server/read-questions'

/**
 * Closes an attempt and marks it; a second call changes nothing. Gives the points, or the code
 * `not-found` when the attempt is unknown or somebody else's.
 */
export async function submitAttempt(database: Database, { attemptId, learnerId, now }: {
  attemptId: string; learnerId: string; now: number
}): Promise<{ points: number; maxPoints: number } | { error: 'not-found' }> {
  return database.$transaction(async (tx) => {
    const { count } = await tx.attempt.updateMany({ where: { id: attemptId, learnerId, submittedAt: null }, data: { submittedAt: new Date(now) } })
    const attempt = await tx.attempt.findFirst({ where: { id: attemptId, learnerId }, select: { quizId: true, points: true, maxPoints: true } })
    if (!attempt) return { error: 'not-found' as const }
    if (count === 0) return { points: attempt.points ?? 0, maxPoints: attempt.maxPoints ?? 0 }
    const questions = await readQuestions(tx, { quizId: attempt.quizId })
    const responses = await tx.response.findMany({ where: { attemptId }, select: { questionId: true, answer: true } })
    const marks = responses.map(({ questionId, answer }) => {
      const question = questions.find(({ id }) => id === questionId)
      return { questionId, points: question ? markResponse(question, answer as Answer | null) : 0 }
    })
    for (const { questionId, points } of marks) await tx.response.update({ where: { attemptId_questionId: { attemptId, questionId } }, data: { points }, select: { points: true } })
    const total = { points: marks.reduce((sum, { points }) => sum + points, 0), maxPoints: questions.length }
    await tx.attempt.update({ where: { id: attemptId }, data: total, select: { id: true } })
    return total
  })
}
