import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaClient } from '#prisma'
import { environment } from '#server/environment'

/**
 * Makes a client on the SQLite file at `path`. better-sqlite3 is compiled to sync less often in WAL mode,
 * so `synchronous` is set: what was acknowledged has to survive a power cut.
 */
export async function connect(path: string): Promise<PrismaClient> {
  const client = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${path}`, timeout: 5000 }) })
  await client.$queryRawUnsafe('PRAGMA synchronous = FULL')
  await client.$queryRawUnsafe('PRAGMA foreign_keys = ON')
  return client
}

const kept = globalThis as { passageDatabase?: Promise<PrismaClient> }

/** Gives the process's one client, made at the first call. */
export function db(): Promise<PrismaClient> {
  return (kept.passageDatabase ??= connect(environment().databasePath))
}

export type Database = PrismaClient
