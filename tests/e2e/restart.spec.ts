import { answer, expect, held, next, openQuiz, saved, test } from '../support/journey'

test('the server is killed between two answers and nothing acknowledged is lost', async ({ page, server }) => {
  const address = await openQuiz(page, 'en')
  const answers: string[] = []
  for (let turn = 0; turn < 3; turn++) {
    await answer(page, turn)
    await expect(page.locator('[role=status]')).toHaveText('Saved')
    await saved(page)
    answers.push(await held(page))
    if (turn < 2) await next(page)
  }
  await server.kill()
  await page.getByLabel('Look at this again later').check()
  await expect(page.getByText('Not saved yet, trying again')).toBeVisible()
  await page.locator('form#question button[name=go]').last().click()
  await expect(page.getByText('Not saved yet, trying again')).toBeVisible()
  await server.start()
  await expect(page.locator('[role=status]')).toHaveText('Saved', { timeout: 15_000 })
  await page.goto(address)
  await expect(page.getByText('Question 3 of 5', { exact: true })).toBeVisible()
  await expect(page.getByLabel('Look at this again later')).toBeChecked()
  for (const turn of [1, 0]) {
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await expect(page.getByText(`Question ${turn + 1} of 5`, { exact: true })).toBeVisible()
    expect(await held(page)).toBe(answers[turn])
  }
})
