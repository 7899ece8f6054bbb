import { expect, test } from 'vitest'
import { fitAnswer, readAnswer } from '#domain/questions/read-answer'
import type { Question } from '#domain/questions/question'
import type { Answer } from '#domain/scoring/mark-response'

type Shape = Pick<Question, 'kind' | 'items' | 'options'>
const choice: Shape = { kind: 'multiple-choice', items: [], options: ['a', 'b'] }
const match: Shape = { kind: 'matching', items: ['1', '2'], options: ['a', 'b'] }
const order: Shape = { kind: 'ordering', items: [], options: ['a', 'b', 'c'] }
const typed: Shape = { kind: 'short-answer', items: [], options: [] }

test.each<[string, Shape, Record<string, string>, Answer | null]>([
  ['an option', choice, { option: 'b' }, { options: ['b'] }],
  ['nothing chosen', choice, {}, null],
  ['an option of another question', choice, { option: 'z' }, null],
  ['two options for one', choice, { option: 'a,b' }, null],
  ['one pair of two', match, { 'item-1': 'b', 'item-2': '' }, { options: ['1=b'] }],
  ['a whole order', order, { order: 'c,a,b' }, { options: ['c', 'a', 'b'] }],
  ['an order with a gap', order, { order: 'c,a' }, null],
  ['an order with one twice', order, { order: 'c,a,a' }, null],
  ['a text in Arabic', typed, { text: ' مينسك ' }, { text: 'مينسك' }],
  ['only spaces', typed, { text: ' \u00a0 ' }, null],
  ['NUL and a lone surrogate', typed, { text: 'a\u0000b\ud800' }, { text: 'a b' }],
  ['more than is kept', typed, { text: '明'.repeat(600) }, { text: '明'.repeat(500) }],
])('%s', (_, question, fields, answer) => {
  expect(readAnswer(question, (name) => fields[name] ?? null)).toEqual(answer)
})

test.each<[string, Shape, Answer | null, Answer | null]>([
  ['pairs', match, { options: ['1=b', '2=a', '9=a', '1'] }, { options: ['2=a'] }],
  ['a text where one chooses', choice, { text: 'a' }, null],
  ['options where one types', typed, { options: ['a'] }, null],
  ['an order', order, { options: ['b', 'a', 'c'] }, { options: ['b', 'a', 'c'] }],
  ['none', order, null, null],
])('data: %s', (_, question, given, answer) => {
  expect(fitAnswer(question, given)).toEqual(answer)
})
