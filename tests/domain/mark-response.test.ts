import { expect, test } from 'vitest'
import type { Question } from '#domain/questions/question'
import { markResponse, type Answer } from '#domain/scoring/mark-response'

const question = (kind: Question['kind'], key: string[], accept: string[] = []): Question => ({
  id: 'q', kind, process: 'retrieve', facts: ['f'], sentences: ['p1s1'], items: [], options: [], key,
  wordings: { ru: { stem: { fixed: kind }, items: {}, options: {}, accept, explanation: '' } },
})
const choice = question('multiple-choice', ['b'])
const match = question('matching', ['1=a', '2=b', '3=c', '4=d'])
const order = question('ordering', ['a', 'b', 'c', 'd'])
const typed = question('short-answer', [], ['Светлана Тихановская', 'مينسك', 'São Paulo', '40', '明斯克'])

test.each<[string, Question, Answer | null, number]>([
  ['no answer', choice, null, 0],
  ['the key', choice, { options: ['b'] }, 1],
  ['another option', choice, { options: ['a'] }, 0],
  ['two options', choice, { options: ['a', 'b'] }, 0],
  ['three of four pairs', match, { options: ['1=a', '2=b', '3=c', '4=a'] }, 0.75],
  ['everything paired with everything', match, { options: ['1=a', '1=b', '2=a', '2=b', '3=c', '4=d'] }, 0.5],
  ['the right order', order, { options: ['a', 'b', 'c', 'd'] }, 1],
  ['one event out of place', order, { options: ['b', 'c', 'd', 'a'] }, 2 / 3],
  ['the order reversed', order, { options: ['d', 'c', 'b', 'a'] }, 0],
  ['the same neighbours repeated', order, { options: ['a', 'b', 'a', 'b'] }, 0],
  ['case and spaces', typed, { text: '  светлана  ТИХАНОВСКАЯ ' }, 1],
  ['Arabic with vowel signs', typed, { text: 'مِينسْك' }, 1],
  ['accents left out', typed, { text: 'sao paulo' }, 1],
  ['Arabic-Indic digits', typed, { text: '٤٠' }, 1],
  ['Devanagari digits', typed, { text: '४०' }, 1],
  ['fullwidth digits', typed, { text: '\uff14\uff10' }, 1],
  ['Han', typed, { text: '明斯克。' }, 1],
  ['another number', typed, { text: '400' }, 0],
  ['only signs', typed, { text: '…' }, 0],
  ['a typed text where one chooses', choice, { text: 'b' }, 0],
])('%s', (_, asked, answer, points) => {
  expect(markResponse(asked, answer)).toBeCloseTo(points)
})
