import { spawnSync } from 'node:child_process'
import { chromiumPath } from './chromium'

/** Sees to it that there is a browser: Playwright's download, else Debian's package where we may install it. */
const run = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'inherit', timeout: 240_000 }).status === 0

if (!chromiumPath()) run('npx', 'playwright', 'install', 'chromium')
if (!chromiumPath() && process.getuid?.() === 0) {
  if (run('apt-get', 'update')) run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
}
if (!chromiumPath()) {
  console.error('The journeys need Chromium: install it and name its path in CHROMIUM.')
  process.exit(1)
}
