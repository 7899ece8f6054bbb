import { answer, article, expect, held, next, openQuiz, saved, test } from '../support/journey'

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'scripts off', () => {
    test.use({ javaScriptEnabled: scripts, locale: 'en-GB' })

    test('from the first page to the result and to other questions', async ({ page }) => {
      await page.goto('/')
      await expect(page).toHaveURL(/\/en$/)
      await page.getByRole('link', { name: 'Thousands of women march in Minsk' }).click()
      await page.getByRole('link', { name: 'Answer questions on this article' }).click()
      await page.getByRole('radio', { name: '5 questions', exact: true }).check()
      await page.getByRole('button', { name: 'Start' }).click()
      for (let number = 1; number <= 5; number++) {
        await expect(page.getByText(`Question ${number} of 5`, { exact: true })).toBeVisible()
        await answer(page)
        if (number === 2) await page.getByLabel('Look at this again later').check()
        await next(page)
      }
      await expect(page.getByText('You have answered every question. You wanted to look at 1 question again.')).toBeVisible()
      await page.getByRole('button', { name: /^Question 2 of 5/ }).click()
      await expect(page.getByLabel('Look at this again later')).toBeChecked()
      const before = await held(page)
      await page.getByRole('button', { name: 'Back', exact: true }).click()
      await expect(page.getByText('Question 1 of 5', { exact: true })).toBeVisible()
      await next(page)
      expect(await held(page)).toBe(before)
      await page.getByRole('button', { name: 'Overview' }).click()
      await page.getByRole('button', { name: 'Hand in' }).click()
      await expect(page.getByText(/of 5 points/)).toBeVisible()
      await expect(page.locator('article mark').first()).toBeVisible()
      await page.locator('ol a[href^="#p"]').first().click()
      await expect(page.locator('article mark:target')).toBeInViewport()
      await page.getByRole('button', { name: 'Русский' }).last().click()
      await expect(page.locator('article')).toHaveAttribute('lang', 'ru')
      await expect(page.getByText(/of 5 points/)).toBeAttached()
      await page.getByRole('link', { name: 'Answer other questions' }).click()
      await expect(page.getByText('You have begun these questions already.')).toHaveCount(0)
    })
  })
}

test('in Arabic, by keyboard alone', async ({ page }) => {
  await page.goto(`/ar/articles/${article}/quiz`)
  const press = async (key: string, until: () => Promise<boolean>) => {
    for (let times = 0; times < 60 && !(await until()); times++) await page.keyboard.press(key)
    expect(await until()).toBe(true)
  }
  const focused = (selector: string) => () => page.evaluate((wanted) => Boolean(document.activeElement?.matches(wanted)), selector)
  await press('Tab', focused('input[name=count]'))
  await press('Tab', focused('main form button'))
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/attempts\//)
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  for (let number = 0; number < 5; number++) {
    const question = await page.locator('input[name=question]').getAttribute('value')
    await press('Tab', focused('fieldset :is(input, select, button)'))
    const kind = await page.evaluate(() => { const field = document.activeElement as HTMLInputElement; return field.tagName === 'INPUT' ? field.type : field.tagName })
    if (kind === 'radio') await page.keyboard.press('Space')
    else if (kind === 'text') await page.keyboard.type('٤٠')
    else if (kind === 'SELECT') for (const _ of await page.locator('fieldset select').all()) { await page.keyboard.press('ArrowDown'); await page.keyboard.press('Tab') }
    else { await page.keyboard.press('Enter'); await expect(page.locator('input[name=order]')).toHaveCount(1); await press('Tab', focused('fieldset button')) }
    await press('Tab', focused('button[name=go]:last-of-type:not(fieldset *)'))
    await press('Tab', () => page.evaluate(() => document.activeElement === [...document.querySelectorAll('form#question button[name=go]')].at(-1)))
    await page.keyboard.press('Enter')
    await expect.poll(async () => page.locator('input[name=question]').getAttribute('value', { timeout: 500 }).catch(() => '')).not.toBe(question)
  }
  await press('Tab', focused('form[action$="/submit"] button'))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/النقاط/)).toBeVisible()
})

test('the language changes at every step and nothing is lost', async ({ page }) => {
  await openQuiz(page, 'en')
  for (const [turn, [lang, name]] of ([['ar', 'العربية'], ['ru', 'Русский'], ['zh', '简体中文'], ['be', 'Беларуская'], ['en', 'English']] as const).entries()) {
    await answer(page, turn)
    await page.locator('label input[name=flagged]').check()
    const before = await held(page)
    await page.locator('header details summary').last().click()
    await page.getByRole('button', { name, exact: true }).first().click()
    await page.waitForURL(new RegExp(`/${lang}/attempts/`))
    expect(await held(page)).toBe(before)
    await next(page)
  }
  await expect(page.getByText('You have answered every question. You wanted to look at 5 questions again.')).toBeVisible()
})

test('reading in another language than the interface, and switching where one is', async ({ page }) => {
  await page.goto(`/de/articles/${article}`)
  await page.getByRole('link', { name: 'Русский' }).last().click()
  await expect(page.locator('article')).toHaveAttribute('lang', 'ru')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.locator('#p6').scrollIntoViewIfNeeded()
  await page.evaluate(() => document.querySelector('#p5')?.scrollIntoView())
  await page.locator('header details summary').last().evaluate((summary) => (summary as HTMLElement).click())
  await page.locator('a[hreflang=es]').evaluate((link) => (link as HTMLElement).click())
  await page.waitForURL(new RegExp(`/es/articles/${article}/in/ru#p[45]$`))
  await page.goto('/')
  await expect(page).toHaveURL(/\/es$/)
})

test('the line is lost in the middle and comes back', async ({ page, context }) => {
  const address = await openQuiz(page, 'en')
  await answer(page)
  if (await page.locator('[role=status]').count()) await saved(page)
  await context.setOffline(true)
  await page.getByLabel('Look at this again later').check()
  await expect(page.getByText('Not saved yet, trying again')).toBeVisible()
  await page.locator('form#question button[name=go]').last().click()
  await expect(page.getByText('Not saved yet, trying again')).toBeVisible()
  const before = await held(page)
  await page.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(address)
  await expect(again.getByLabel('Look at this again later')).toBeChecked()
  await expect.poll(() => held(again)).toBe(before)
})
