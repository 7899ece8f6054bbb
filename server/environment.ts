import { resolve } from 'node:path'
import { z } from 'zod'

const schema = z.object({
  DATABASE_URL: z.string().regex(/^file:./, 'must begin with "file:", such as file:data/passage.db').default('file:data/passage.db'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
})

/**
 * Gives the settings of the environment: the database file's absolute path and the port to listen on.
 * @throws Error that lists every setting that is wrong.
 */
export function environment(variables: NodeJS.ProcessEnv = process.env): { databasePath: string; port: number } {
  const parsed = schema.safeParse(variables)
  if (!parsed.success) throw new Error(`Settings that need mending:\n${z.prettifyError(parsed.error)}`)
  return { databasePath: resolve(parsed.data.DATABASE_URL.slice('file:'.length)), port: parsed.data.PORT }
}
