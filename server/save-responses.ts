import { Prisma } from '#prisma'
import type { Question } from '#domain/questions/question'
import { fitAnswer } from '#domain/questions/read-answer'
import type { Answer } from '#domain/scoring/mark-response'
import type { Database } from '#server/db'

/** One answer to be saved; of two saves of a question the one with the higher revision stays, whichever comes first. */
export interface Save {
  questionId: string
  answer: Answer | null
  flagged: boolean
  language: string
  revision: number
}

/**
 * Saves answers of an open attempt and where the learner is, all or nothing, and resolves when they are
 * on disk. Saving twice is saving once. Gives the revisions that now hold, or the code `not-open` when the
 * attempt is submitted, somebody else's or unknown, or `no-such-question`.
 */
export async function saveResponses(database: Database, { attemptId, learnerId, position, saves, now }: {
  attemptId: string; learnerId: string; position?: number; saves: Save[]; now: number
}): Promise<{ revisions: Record<string, number> } | { error: 'not-open' | 'no-such-question' }> {
  return database.$transaction(async (tx) => {
    // The first statement writes, so that the lock is held before anything is read.
    const open = await tx.attempt.updateMany({ where: { id: attemptId, learnerId, submittedAt: null }, data: position ? { position } : { learnerId } })
    if (open.count === 0) return { error: 'not-open' as const }
    const asked = await tx.quizQuestion.findMany({ where: { quiz: { attempts: { some: { id: attemptId } } } }, select: { questionId: true, question: { select: { body: true } } } })
    const known = new Map(asked.map(({ questionId, question }) => [questionId, question.body as unknown as Omit<Question, 'wordings'>]))
    if (saves.some(({ questionId }) => !known.has(questionId))) return { error: 'no-such-question' as const }
    for (const { questionId, answer: given, flagged, language, revision } of saves) {
      const question = known.get(questionId)
      const answer = question ? fitAnswer(question, given) : null
      const data = { answer: answer ?? Prisma.DbNull, flagged, language, revision: BigInt(revision), savedAt: new Date(now) }
      const key = { attemptId, questionId }
      const older = await tx.response.updateMany({ where: { ...key, revision: { lt: data.revision } }, data })
      if (older.count === 0 && !(await tx.response.findUnique({ where: { attemptId_questionId: key }, select: { revision: true } }))) {
        await tx.response.create({ data: { ...key, ...data } })
      }
    }
    const rows = await tx.response.findMany({ where: { attemptId }, select: { questionId: true, revision: true } })
    return { revisions: Object.fromEntries(rows.map(({ questionId, revision }) => [questionId, Number(revision)])) }
  })
}
