import { expect, test } from 'vitest'
import { chooseQuiz } from '#domain/questions/choose-quiz'
import { givesAway } from '#domain/questions/gives-away'
import { makeBank } from '#domain/questions/make-bank'
import { loadContent } from '#server/load-content'

const banks = loadContent('content').map(makeBank)
const cases = banks.flatMap((bank) => [5, 10, 100].flatMap((count) => ['a', 'b', 'c'].map((seed) => ({ bank, count, seed }))))

test.each(cases)('$count questions, seed $seed', ({ bank, count, seed }) => {
  const quiz = chooseQuiz(bank, { count, seed })
  expect(quiz.length).toBeLessThanOrEqual(count)
  expect(quiz.length).toBeGreaterThanOrEqual(Math.min(count, 20))
  expect(chooseQuiz(bank, { count, seed })).toEqual(quiz)
  expect(quiz.filter((one) => quiz.some((other) => one !== other && givesAway(one, other)))).toEqual([])
  expect(new Set(quiz.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4)
})

test('a second quiz asks nothing that was seen while something else is left', () => {
  for (const bank of banks) {
    const first = chooseQuiz(bank, { count: 10, seed: 'a' }).map(({ id }) => id)
    const second = chooseQuiz(bank, { count: 10, seed: 'b', seen: first }).map(({ id }) => id)
    expect(second.filter((id) => first.includes(id))).toEqual([])
  }
})
