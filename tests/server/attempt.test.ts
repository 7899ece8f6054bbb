import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Question } from '#domain/questions/question'
import type { Answer } from '#domain/scoring/mark-response'
import { connect } from '#server/db'
import { loadContent } from '#server/load-content'
import { publishArticle } from '#server/publish-article'
import { readQuestions } from '#server/read-questions'
import { saveResponses } from '#server/save-responses'
import { startAttempt } from '#server/start-attempt'
import { submitAttempt } from '#server/submit-attempt'
import { openAttempt, openDatabase } from '../support/database'

const { database, path } = await openDatabase()

const questionsOf = async (attemptId: string) => {
  const { quizId } = await database.attempt.findUniqueOrThrow({ where: { id: attemptId } })
  return readQuestions(database, { quizId })
}
const save = (questionId: string, answer: Answer | null, revision: number) => ({ questionId, answer, flagged: false, language: 'ar', revision })

test('the database syncs every commit', async () => {
  expect(await database.$queryRawUnsafe('PRAGMA synchronous')).toEqual([{ synchronous: 2n }])
  expect(await database.$queryRawUnsafe('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])
  expect(await database.$queryRawUnsafe('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1n }])
})

test('publishing the same article again makes no version, an edit makes the next', async () => {
  const [article] = loadContent('content')
  if (!article) throw new Error('no article')
  const first = await publishArticle(database, { article, now: 2 })
  const edited = { ...article, slug: 'edited' }
  const one = await publishArticle(database, { article: edited, now: 2 })
  const two = await publishArticle(database, { article: { ...edited, facts: edited.facts.slice(1) }, now: 3 })
  expect(await publishArticle(database, { article, now: 4 })).toBe(first)
  expect(two).not.toBe(one)
  expect(await database.articleVersion.count({ where: { article: { slug: 'edited' } } })).toBe(2)
})

/** Gives one of two different answers that a question offers, or none. */
const give = ({ kind, items, options }: Question, name: 'a' | 'b' | null): Answer | null => {
  const [first = '', second = ''] = name === 'a' ? options : [...options].reverse()
  if (!name) return null
  if (kind === 'matching') return { options: [`${items[0]}=${first}`] }
  if (kind === 'ordering') return { options: name === 'a' ? options : [second, first, ...[...options].reverse().slice(2)] }
  return options.length > 0 ? { options: [first] } : { text: name }
}

test.each<[string, ['a' | 'b' | null, number][], 'a' | 'b' | null, number]>([
  ['a double click', [['a', 5], ['a', 5]], 'a', 5],
  ['a changed answer', [['a', 5], ['b', 6]], 'b', 6],
  ['a late, older save', [['b', 6], ['a', 5]], 'b', 6],
  ['an answer taken back', [['a', 5], [null, 6]], null, 6],
  ['a revision that is a time in milliseconds', [['a', 1_790_000_000_000]], 'a', 1_790_000_000_000],
])('%s', async (_, saves, answer, revision) => {
  const { attemptId, learnerId } = await openAttempt(database)
  for (const question of await questionsOf(attemptId)) {
    for (const [given, at] of saves) await saveResponses(database, { attemptId, learnerId, saves: [save(question.id, give(question, given), at)], now: at })
    const rows = await database.response.findMany({ where: { attemptId, questionId: question.id } })
    expect(rows.map((row) => [row.answer, Number(row.revision)])).toEqual([[give(question, answer), revision]])
  }
})

test('nothing is saved for somebody else, after submitting, or on a question that is not asked', async () => {
  const { attemptId, learnerId } = await openAttempt(database)
  const other = await openAttempt(database)
  const [question] = await questionsOf(attemptId)
  const saves = [save(question?.id ?? '', { text: 'a' }, 1)]
  expect(await saveResponses(database, { attemptId, learnerId: other.learnerId, saves, now: 1 })).toEqual({ error: 'not-open' })
  expect(await saveResponses(database, { attemptId, learnerId, saves: [save('unknown', null, 1)], now: 1 })).toEqual({ error: 'no-such-question' })
  expect(await submitAttempt(database, { attemptId, learnerId: other.learnerId, now: 1 })).toEqual({ error: 'not-found' })
  await submitAttempt(database, { attemptId, learnerId, now: 1 })
  expect(await saveResponses(database, { attemptId, learnerId, saves, now: 1 })).toEqual({ error: 'not-open' })
  expect(await database.response.count({ where: { attemptId } })).toBe(0)
})

test('submitting twice at once gives one result, and all keys give full points', async () => {
  const { attemptId, learnerId } = await openAttempt(database)
  const questions = await questionsOf(attemptId)
  const saves = questions.map(({ id, key, wordings }) => save(id, key.length > 0 ? { options: key } : { text: wordings.en?.accept[0] ?? '' }, 1))
  await saveResponses(database, { attemptId, learnerId, saves, now: 1 })
  const results = await Promise.all([1, 2].map((now) => submitAttempt(database, { attemptId, learnerId, now })))
  expect(results).toEqual([{ points: 5, maxPoints: 5 }, { points: 5, maxPoints: 5 }])
})

test('a second quiz asks other questions', async () => {
  const { attemptId, learnerId } = await openAttempt(database)
  const again = await startAttempt(database, { slug: 'minsk-womens-march', count: 5, learnerId, textLanguage: null, key: randomUUID(), now: 2 })
  const first = (await questionsOf(attemptId)).map(({ id }) => id)
  const second = 'attemptId' in again ? (await questionsOf(again.attemptId)).map(({ id }) => id) : []
  expect(second.length).toBe(5)
  expect(second.filter((id) => first.includes(id))).toEqual([])
})

test('what was acknowledged is there for another connection', async () => {
  const { attemptId, learnerId } = await openAttempt(database)
  const questions = await questionsOf(attemptId)
  await saveResponses(database, { attemptId, learnerId, position: 4, saves: questions.map((question) => save(question.id, give(question, 'b'), 1)), now: 1 })
  const other = await connect(path)
  const { position, responses } = await other.attempt.findUniqueOrThrow({ where: { id: attemptId }, include: { responses: true } })
  expect(position).toBe(4)
  expect(new Map(responses.map(({ questionId, answer }) => [questionId, answer]))).toEqual(new Map(questions.map((question) => [question.id, give(question, 'b')])))
  await other.$disconnect()
})

test('a start form sent twice starts one attempt, sent again after handing in another one', async () => {
  const { attemptId, learnerId } = await openAttempt(database)
  const again = () => startAttempt(database, { slug: 'minsk-womens-march', count: 5, learnerId, textLanguage: null, key: attemptId, now: 2 })
  expect(await again()).toEqual({ attemptId })
  await submitAttempt(database, { attemptId, learnerId, now: 3 })
  expect(await again()).not.toEqual({ attemptId })
})
