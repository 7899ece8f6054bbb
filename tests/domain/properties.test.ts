import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseQuiz } from '#domain/questions/choose-quiz'
import { givesAway } from '#domain/questions/gives-away'
import { makeBank } from '#domain/questions/make-bank'
import { questionKinds, type Question } from '#domain/questions/question'
import { readAnswer } from '#domain/questions/read-answer'
import { markResponse } from '#domain/scoring/mark-response'
import { foldAnswer } from '#domain/text/fold-answer'
import { readEdition } from '#domain/text/read-edition'
import { loadContent } from '#server/load-content'

const text = fc.string({ unit: 'binary', maxLength: 60 })
const [article] = loadContent('content')
const bank = article ? makeBank(article) : []

test('folding an answer twice is folding it once, and neither case nor spaces matter', () => {
  fc.assert(fc.property(text, (typed) => {
    const folded = foldAnswer(typed)
    expect(foldAnswer(folded)).toBe(folded)
    expect(foldAnswer(`  ${typed} `)).toBe(folded)
  }))
})

test('whatever is sent as an answer earns from 0 to 1 point, and the key earns 1', () => {
  const ids = fc.array(fc.oneof(fc.constantFrom(...bank.flatMap(({ options, key }) => [...options, ...key])), text), { maxLength: 8 })
  fc.assert(fc.property(fc.constantFrom(...bank), fc.oneof(fc.record({ text }), fc.record({ options: ids }), fc.constant(null)), (question, answer) => {
    const points = markResponse(question, answer)
    expect(points).toBeGreaterThanOrEqual(0)
    expect(points).toBeLessThanOrEqual(1)
  }))
  for (const question of bank) {
    const accepted = Object.values(question.wordings).map(({ accept }) => ({ text: accept[0] ?? '' }))
    for (const right of question.key.length > 0 ? [{ options: question.key }] : accepted) expect(markResponse(question, right)).toBe(1)
  }
})

test('a form with any fields gives an answer that the question offers, or none', () => {
  fc.assert(fc.property(fc.constantFrom(...bank), text, (question, value) => {
    const answer = readAnswer(question, () => value)
    if (answer && 'options' in answer) for (const id of answer.options) expect(id.split('=').every((part) => [...question.options, ...question.items].includes(part))).toBe(true)
  }))
})

test('a quiz holds no pair that gives each other away, whatever the seed and size', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.string(), (count, seed) => {
    const quiz = chooseQuiz(bank, { count, seed })
    expect(quiz.length).toBeGreaterThan(0)
    expect(quiz.length).toBeLessThanOrEqual(count)
    const clash = (one: Question, other: Question) => one !== other && givesAway(one, other)
    expect(quiz.some((one) => quiz.some((other) => clash(one, other)))).toBe(false)
    expect(quiz.every(({ kind }) => questionKinds.includes(kind))).toBe(true)
  }), { numRuns: 25 })
})

test('an edition is read back as it was written', () => {
  const sentence = fc.string({ minLength: 1, maxLength: 30 }).map((words) => `x${words.replace(/\s+/g, ' ').trim()}`)
  fc.assert(fc.property(sentence, fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (title, paragraphs) => {
    expect(readEdition(`# ${title}\n\n${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`)).toEqual({ title, paragraphs })
  }))
})
