import Database from 'better-sqlite3'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const table = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL,
  "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`

/**
 * Brings the SQLite file at `path` up to the migrations in `folder`, each in a transaction and recorded as
 * Prisma's own command does, which can take over at any time. Gives the names of those it applied.
 * @throws Error when an applied migration was changed afterwards, or its SQL fails; the file is then as before it.
 */
export function migrate({ path, folder }: { path: string; folder: string }): string[] {
  mkdirSync(dirname(path), { recursive: true })
  const database = new Database(path)
  try {
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('busy_timeout = 5000')
    database.exec(table)
    const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'migration.sql'))).sort()
    return names.filter((name) => database.transaction(() => apply(database, name, readFileSync(join(folder, name, 'migration.sql'), 'utf8'))).immediate())
  } finally {
    database.close()
  }
}

function apply(database: Database.Database, name: string, sql: string): boolean {
  const checksum = createHash('sha256').update(sql).digest('hex')
  const applied = database.prepare<[string], { checksum: string }>('SELECT checksum FROM _prisma_migrations WHERE migration_name = ? AND rolled_back_at IS NULL').get(name)
  if (applied && applied.checksum !== checksum) throw new Error(`migration ${name} was changed after it had been applied`)
  if (applied) return false
  database.exec(sql)
  const now = Date.now()
  database.prepare('INSERT INTO _prisma_migrations (id, checksum, started_at, finished_at, migration_name, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)')
    .run(randomUUID(), checksum, now, now, name)
  return true
}
