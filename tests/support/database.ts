import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Database } from '#server/db'
import { createLearner } from '#server/know-learner'
import { loadContent } from '#server/load-content'
import { migrate } from '#server/migrate'
import { publishArticle } from '#server/publish-article'
import { startAttempt } from '#server/start-attempt'

/** Gives a client on a new SQLite file with the bundled articles published, and the file's path. */
export async function openDatabase(): Promise<{ database: Database; path: string }> {
  const path = join(mkdtempSync(join(tmpdir(), 'passage-')), 'passage.db')
  migrate({ path, folder: 'prisma/migrations' })
  const database = await connect(path)
  for (const article of loadContent('content')) await publishArticle(database, { article, now: 1 })
  return { database, path }
}

/** Gives a new learner's attempt of five questions on the bundled article. */
export async function openAttempt(database: Database): Promise<{ attemptId: string; learnerId: string }> {
  const { learnerId } = await createLearner(database, { now: 1 })
  const started = await startAttempt(database, { slug: 'minsk-womens-march', count: 5, learnerId, textLanguage: null, key: randomUUID(), now: 1 })
  if ('error' in started) throw new Error(started.error)
  return { attemptId: started.attemptId, learnerId }
}
