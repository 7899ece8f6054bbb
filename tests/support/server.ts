import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A running Passage on a database of its own, as `npm start` makes it. */
export class PassageServer {
  private child: ChildProcess | undefined
  private port = 0
  readonly databasePath = join(mkdtempSync(join(tmpdir(), 'passage-e2e-')), 'passage.db')

  get url() { return `http://localhost:${this.port}` }

  /** Starts it, on the port it had before, and resolves when it has printed its address. */
  async start(): Promise<this> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'server/commands/start.ts'], {
      env: { ...process.env, NODE_ENV: 'production', PORT: String(this.port), DATABASE_URL: `file:${this.databasePath}` }, stdio: ['ignore', 'pipe', 'inherit'],
    })
    this.child = child
    this.port = await new Promise<number>((resolve, reject) => {
      let said = ''
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        const found = /http:\/\/localhost:(\d+)/.exec(said)
        if (found) resolve(Number(found[1]))
      })
      child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
    })
    return this
  }

  /** Ends it at once, as a power cut would. */
  async kill(): Promise<void> {
    const child = this.child
    if (!child || child.exitCode !== null) return
    await new Promise((resolve) => { child.removeAllListeners('exit').on('exit', resolve); child.kill('SIGKILL') })
  }
}
