import { chromium } from '@playwright/test'
import { existsSync } from 'node:fs'

/** Gives the path of the browser that the tests drive: Playwright's own, or one that the machine has. */
export function chromiumPath(): string | undefined {
  const own = chromium.executablePath()
  return [process.env.CHROMIUM, own, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path))
}
