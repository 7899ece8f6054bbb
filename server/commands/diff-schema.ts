import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Prints the SQL that takes a database from one Prisma schema to another:
 * `tsx server/commands/diff-schema.ts [OLD.prisma] NEW.prisma`. It is the text of the next migration.
 */
const files = process.argv.slice(2)
const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
const engineModule = await import(join(folder, 'schema_engine_bg.js'))
const { instance } = await WebAssembly.instantiate(readFileSync(join(folder, 'schema_engine_bg.wasm')), { './schema_engine_bg.js': engineModule })
engineModule.__wbg_set_wasm(instance.exports)
;(instance.exports as { __wbindgen_start?: () => void }).__wbindgen_start?.()

const target = (path?: string) => path
  ? { tag: 'schemaDatamodel', files: [{ path, content: readFileSync(path, 'utf8') }] }
  : { tag: 'empty' }
const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaBetterSqlite3({ url: ':memory:' }))
const newest = files.at(-1)
if (!newest) throw new Error('name the schema')
const engine = await engineModule.SchemaEngine.new({ datamodels: undefined }, () => {}, adapter)
const { stdout } = await engine.diff({
  from: target(files.length > 1 ? files[0] : undefined), to: target(newest), script: true, exitCode: null,
  shadowDatabaseUrl: null, filters: { externalTables: [], externalEnums: [] },
})
process.stdout.write(stdout ?? '')
