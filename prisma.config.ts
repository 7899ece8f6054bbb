import { defineConfig } from 'prisma/config'

// `generate` asks for a schema engine that it never runs and that cannot be downloaded everywhere: any file will do.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } })
