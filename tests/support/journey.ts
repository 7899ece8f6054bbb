import { test as base, expect, type Page } from '@playwright/test'
import { PassageServer } from './server'

/** A test with a server of the worker's own; a page's unexpected error fails it. */
export const test = base.extend<{ quiet: void; lang: string }, { server: PassageServer }>({
  server: [async ({}, use) => {
    const server = await new PassageServer().start()
    await use(server)
    await server.kill()
  }, { scope: 'worker' }],
  baseURL: async ({ server }, use) => use(server.url),
  quiet: [async ({ page }, use) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => { if (['error', 'warning'].includes(message.type()) && !message.location().url.endsWith('/nothing') && !/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_FAILED/.test(message.text())) errors.push(message.text()) })
    await use()
    expect(errors).toEqual([])
  }, { auto: true }],
})
export { expect }

export const article = 'minsk-womens-march'

/** Starts the shortest quiz from the article's page in a language and waits for its first question. */
export async function openQuiz(page: Page, lang: string, count = 5): Promise<string> {
  await page.goto(`/${lang}/articles/${article}/quiz`)
  await page.locator(`input[name=count][value="${count}"]`).check()
  await page.locator('main form button').click()
  await page.waitForURL(/\/attempts\//)
  return page.url()
}

/** Answers the question on the page, whatever its kind, with a first choice that differs by `turn`. */
export async function answer(page: Page, turn = 0): Promise<void> {
  const fields = page.locator('fieldset')
  if (await fields.locator('input[type=radio]').count()) await fields.locator('label').nth(turn % 3).click()
  else if (await fields.locator('input[name=text]').count()) await fields.locator('input[name=text]').fill(`answer ${turn}`)
  else if (await fields.locator('select').count()) for (const select of await fields.locator('select').all()) await select.selectOption({ index: 1 })
  else { await fields.locator('button[value^="down:"]').first().click(); await page.waitForLoadState() }
}

/** Gives what the form on the page holds of an answer, in no language: ids and typed text. */
export async function held(page: Page): Promise<string> {
  return page.locator('form#question').evaluate((form) => {
    const fields = new FormData(form as HTMLFormElement)
    const options = [...form.querySelectorAll('fieldset input[type=radio]')].map((input) => (input as HTMLInputElement).value)
    return JSON.stringify([['question', 'option', 'order', 'shown', 'text', 'flagged'].map((name) => fields.get(name)), [...fields].filter(([name]) => name.startsWith('item-')), options])
  })
}

/** Goes to the next question, or from the last to the overview. */
export async function next(page: Page): Promise<void> {
  const before = page.url() + await page.locator('input[name=question]').getAttribute('value')
  await page.locator('form#question button[name=go]').last().click()
  await expect.poll(async () => page.url() + await page.locator('input[name=question]').getAttribute('value', { timeout: 500 }).catch(() => '')).not.toBe(before)
}

/** Waits until the page says that what was answered is saved. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('[role=status][data-state=saved]')).toBeVisible()
}
