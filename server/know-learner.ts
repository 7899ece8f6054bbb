import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Database } from '#server/db'

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** Gives the id of the learner whose cookie holds `token`, or null. The database knows the token's hash only. */
export async function findLearner(database: Database, token: string | undefined): Promise<string | null> {
  if (!token) return null
  const learner = await database.learner.findUnique({ where: { tokenHash: hashOf(token) }, select: { id: true } })
  return learner?.id ?? null
}

/** Makes a learner without a name. Gives the id and the token, 192 random bits, for the cookie. */
export async function createLearner(database: Database, { now }: { now: number }): Promise<{ learnerId: string; token: string }> {
  const token = randomBytes(24).toString('base64url')
  const learnerId = randomUUID()
  await database.learner.create({ data: { id: learnerId, tokenHash: hashOf(token), createdAt: new Date(now) } })
  return { learnerId, token }
}
