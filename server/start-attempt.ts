import { randomUUID } from 'node:crypto'
import { chooseQuiz } from '#domain/questions/choose-quiz'
import type { Database } from '#server/db'
import { readQuestions } from '#server/read-questions'

/**
 * Starts an attempt at a new quiz of up to `count` questions of an article's newest version, chosen among
 * those that this learner has not met yet. `key`, a UUID, is the form's own: sending one form twice starts one
 * attempt. Gives the attempt's id, or the code `no-such-article`.
 */
export async function startAttempt(database: Database, { slug, count, learnerId, textLanguage, key, now }: {
  slug: string; key: string; count: number; learnerId: string; textLanguage: string | null; now: number
}): Promise<{ attemptId: string } | { error: 'no-such-article' }> {
  const version = await database.articleVersion.findFirst({ where: { article: { slug } }, orderBy: { number: 'desc' }, select: { id: true } })
  if (!version) return { error: 'no-such-article' }
  const met = await database.quizQuestion.findMany({ where: { versionId: version.id, quiz: { attempts: { some: { learnerId } } } }, select: { questionId: true } })
  const bank = await readQuestions(database, { versionId: version.id })
  const before = await database.attempt.findUnique({ where: { id: key }, select: { learnerId: true, submittedAt: true } })
  if (before?.learnerId === learnerId && !before.submittedAt) return { attemptId: key }
  const attemptId = before ? randomUUID() : key
  const quiz = chooseQuiz(bank, { count, seed: attemptId, seen: met.map(({ questionId }) => questionId) })
  const quizId = randomUUID()
  await database.$transaction([
    database.quiz.create({ data: { id: quizId, versionId: version.id, createdAt: new Date(now) } }),
    database.quizQuestion.createMany({ data: quiz.map(({ id }, at) => ({ quizId, position: at + 1, versionId: version.id, questionId: id })) }),
    database.attempt.create({ data: { id: attemptId, learnerId, quizId, textLanguage, startedAt: new Date(now) } }),
  ])
  return { attemptId }
}
