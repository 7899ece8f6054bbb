import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { answer, article, expect, next, openQuiz, test } from '../support/journey'

const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze()
  expect(violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
}

for (const lang of ['en', 'ar']) {
  for (const [width, colorScheme] of [[360, 'dark'], [1280, 'light']] as const) {
    test.describe(`${lang}, ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme })

      test('axe finds nothing on any page and none scrolls sideways', async ({ page }) => {
        for (const path of ['', `/articles/${article}`, `/articles/${article}/in/zh`, '/nothing']) {
          await page.goto(`/${lang}${path}`)
          await sound(page)
        }
        await openQuiz(page, lang, 1000)
        const kinds = new Set<string>()
        while (await page.locator('form#question').count()) {
          const kind = await page.locator('fieldset').evaluate((field) => [...new Set([...field.querySelectorAll('input, select, button')].map((one) => one.getAttribute('type') ?? one.tagName))].join())
          await answer(page, kinds.size)
          if (!kinds.has(kind)) await sound(page)
          kinds.add(kind)
          await next(page)
        }
        await sound(page)
        await page.locator('form[action$="/submit"] button').click()
        await expect(page.locator('article mark').first()).toBeAttached()
        await sound(page)
      })
    })
  }
}
