import { db } from '#server/db'
import { environment } from '#server/environment'
import { migrate } from '#server/migrate'
import { rescoreAttempts } from '#server/rescore-attempts'

/** `npm run rescore` says which results the stored answers would change; with `-- --write` it changes them. */
const write = process.argv.includes('--write')
migrate({ path: environment().databasePath, folder: 'prisma/migrations' })
const database = await db()
const differences = await rescoreAttempts(database, { write })
for (const { attemptId, before, after } of differences) console.log(`${attemptId}: ${before} -> ${after} points`)
console.log(`${differences.length} attempts ${write ? 'changed' : 'would change'}${write || differences.length === 0 ? '' : '; run again with -- --write to change them'}`)
await database.$disconnect()
