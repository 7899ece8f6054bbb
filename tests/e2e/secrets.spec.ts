import Database from 'better-sqlite3'
import { answer, expect, next, openQuiz, test } from '../support/journey'

const sent = (bodies: string[]) => bodies.join('\n')

test('no key, explanation or fact of an open attempt is in any byte that reaches the browser', async ({ page, server }) => {
  const bodies: Promise<string>[] = []
  page.on('response', (response) => { if (!/fonts|_next\/static/.test(response.url())) bodies.push(response.text().catch(() => '')) })
  const address = await openQuiz(page, 'en')
  const bare = new Map<string, string>()
  for (let number = 0; number < 5; number++) {
    const id = await page.locator('input[name=question]').getAttribute('value')
    bare.set(id ?? '', await page.request.get(address).then((response) => response.text()))
    await answer(page, number)
    await next(page)
  }
  expect(sent(await Promise.all(bodies))).not.toContain('<mark')
  const everything = sent([...bare.values(), ...(await Promise.all(bodies))])
  const database = new Database(server.databasePath, { readonly: true })
  const rows = database.prepare<[string], { body: string; wording: string }>(`
    SELECT q.body, w.body AS wording FROM Attempt a JOIN QuizQuestion qq ON qq.quizId = a.quizId
    JOIN Question q ON q.versionId = qq.versionId AND q.id = qq.questionId
    JOIN Wording w ON w.versionId = q.versionId AND w.questionId = q.id AND w.language = 'en' WHERE a.id = ?`).all(address.split('/').at(-1) ?? '')
  database.close()
  expect(rows.length).toBe(5)
  for (const { body, wording } of rows) {
    const { id, key, facts, options } = JSON.parse(body) as { id: string; key: string[]; facts: string[]; options: string[] }
    const { explanation, quote } = JSON.parse(wording) as { explanation: string; quote?: string }
    expect(everything.includes(id)).toBe(true)
    for (const fact of facts) expect(everything.includes(fact), fact).toBe(false)
    if (explanation !== quote) expect(everything.includes(explanation), explanation).toBe(false)
    if (key.length > 1) expect(everything.includes(JSON.stringify(key)), JSON.stringify(key)).toBe(false)
    const times = (text: string) => (bare.get(id) ?? '').split(text).length
    if (key.length === 1) for (const option of options) expect(times(option), 'no option is marked out').toBe(times(key[0] ?? ''))
  }
})
