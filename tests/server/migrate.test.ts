import Database from 'better-sqlite3'
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrate } from '#server/migrate'

const fresh = () => {
  const root = mkdtempSync(join(tmpdir(), 'passage-'))
  cpSync('prisma/migrations', join(root, 'migrations'), { recursive: true })
  return { path: join(root, 'new/folder/passage.db'), folder: join(root, 'migrations') }
}
const add = (folder: string, name: string, sql: string) => {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

test('a new file gets every migration once, in a folder that is made for it', () => {
  const where = fresh()
  expect(migrate(where).length).toBeGreaterThan(0)
  expect(migrate(where)).toEqual([])
})

test('a migration that fails half way leaves nothing behind and can be mended', () => {
  const where = fresh()
  migrate(where)
  add(where.folder, '29990101000000_broken', 'CREATE TABLE half (a); CREATE TABLE half (a);')
  expect(() => migrate(where)).toThrow('already exists')
  const database = new Database(where.path, { readonly: true })
  expect(database.prepare("SELECT name FROM sqlite_master WHERE name = 'half'").all()).toEqual([])
  database.close()
  writeFileSync(join(where.folder, '29990101000000_broken/migration.sql'), 'CREATE TABLE half (a);')
  expect(migrate(where)).toEqual(['29990101000000_broken'])
})

test('a migration that was changed after it had been applied is refused', () => {
  const where = fresh()
  add(where.folder, '29990101000000_more', 'CREATE TABLE more (a);')
  migrate(where)
  writeFileSync(join(where.folder, '29990101000000_more/migration.sql'), 'CREATE TABLE more (b);')
  expect(() => migrate(where)).toThrow('was changed')
})
