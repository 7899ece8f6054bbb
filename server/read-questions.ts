import type { Question, QuestionWording } from '#domain/questions/question'
import type { Database } from '#server/db'

/** Gives the questions of a version, or those of a quiz in their order, with key and wordings: for the server only. */
export async function readQuestions(database: Pick<Database, 'question' | 'quizQuestion'>, of: { versionId: string } | { quizId: string }): Promise<Question[]> {
  const select = { body: true, wordings: { select: { language: true, body: true } } } as const
  const rows = 'versionId' in of
    ? await database.question.findMany({ where: of, select, orderBy: { id: 'asc' } })
    : (await database.quizQuestion.findMany({ where: of, orderBy: { position: 'asc' }, select: { question: { select } } })).map(({ question }) => question)
  return rows.map(({ body, wordings }) => ({
    ...(body as unknown as Omit<Question, 'wordings'>),
    wordings: Object.fromEntries(wordings.map(({ language, body: wording }) => [language, wording as unknown as QuestionWording])),
  }))
}
