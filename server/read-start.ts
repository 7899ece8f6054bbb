import { chooseQuiz } from '#domain/questions/choose-quiz'
import type { Database } from '#server/db'
import { readQuestions } from '#server/read-questions'

/**
 * Gives what the page that starts a quiz shows: the article's title in `language` (else English), how many
 * questions the longest quiz has, and an attempt that the learner has not handed in; null for an unknown article.
 */
export async function readStart(database: Database, { slug, language, learnerId }: { slug: string; language: string; learnerId: string | null }) {
  const version = await database.articleVersion.findFirst({
    where: { article: { slug } }, orderBy: { number: 'desc' },
    select: { id: true, editions: { where: { language: { in: [language, 'en'] } }, select: { language: true, title: true } } },
  })
  if (!version) return null
  const edition = version.editions.find((one) => one.language === language) ?? version.editions[0]
  const open = learnerId ? await database.attempt.findFirst({
    where: { learnerId, submittedAt: null, quiz: { version: { article: { slug } } } }, orderBy: { startedAt: 'desc' }, select: { id: true },
  }) : null
  const all = chooseQuiz(await readQuestions(database, { versionId: version.id }), { count: 1000, seed: version.id }).length
  return { title: edition?.title ?? slug, titleLanguage: edition?.language ?? 'en', all, openAttempt: open?.id ?? null }
}
