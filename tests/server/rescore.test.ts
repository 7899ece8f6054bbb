import { expect, test } from 'vitest'
import { rescoreAttempts } from '#server/rescore-attempts'
import { submitAttempt } from '#server/submit-attempt'
import { openAttempt, openDatabase } from '../support/database'

test('a score that went wrong is found, and mended only when asked to', async () => {
  const { database } = await openDatabase()
  const { attemptId, learnerId } = await openAttempt(database)
  await submitAttempt(database, { attemptId, learnerId, now: 1 })
  expect(await rescoreAttempts(database, { write: false })).toEqual([])
  await database.attempt.update({ where: { id: attemptId }, data: { points: 4 } })
  const difference = [{ attemptId, before: 4, after: 0 }]
  expect(await rescoreAttempts(database, { write: false })).toEqual(difference)
  expect(await rescoreAttempts(database, { write: true })).toEqual(difference)
  expect(await rescoreAttempts(database, { write: true })).toEqual([])
})
