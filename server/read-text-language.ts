import type { Database } from '#server/db'

/** Gives the language in which a learner chose to read in an attempt, or null to read as the interface speaks. */
export async function readTextLanguage(database: Database, { attemptId, learnerId }: { attemptId: string; learnerId: string }): Promise<string | null> {
  const attempt = await database.attempt.findFirst({ where: { id: attemptId, learnerId }, select: { textLanguage: true } })
  return attempt?.textLanguage ?? null
}
