import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import next from 'next'
import { bundledArticles } from '#server/bundled-articles'
import { db } from '#server/db'
import { environment } from '#server/environment'
import { migrate } from '#server/migrate'
import { publishArticle } from '#server/publish-article'

const sources = ['app', 'components', 'content', 'domain', 'locales', 'prisma/schema.prisma', 'server', 'next.config.js', 'package.json', 'proxy.ts']

function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** Builds the app where it has not been built since its sources changed. */
function build() {
  const made = '.next/BUILD_ID'
  if (existsSync(made) && statSync(made).mtimeMs > Math.max(...sources.map(newest))) return
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

const { databasePath, port } = environment()
build()
migrate({ path: databasePath, folder: 'prisma/migrations' })
const database = await db()
for (const article of bundledArticles()) await publishArticle(database, { article, now: Date.now() })
const app = next({ dev: false, dir: process.cwd() })
await app.prepare()
const handle = app.getRequestHandler()
const server = createServer((request, response) => void handle(request, response))
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken: set PORT to another one.` : error)
  process.exit(1)
})
server.listen(port, () => {
  const address = server.address()
  console.log(`Passage answers on http://localhost:${typeof address === 'object' && address ? address.port : port}`)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => { server.close(() => process.exit(0)); server.closeIdleConnections() })
