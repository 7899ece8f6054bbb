import { describe, expect, test } from 'vitest'
import { bankFigures } from '#domain/questions/bank-figures'
import { checkQuestion } from '#domain/questions/check-question'
import { makeBank } from '#domain/questions/make-bank'
import { comesAfter } from '#domain/questions/ordering'
import { questionKinds } from '#domain/questions/question'
import { loadContent } from '#server/load-content'

describe.each(loadContent('content').map((article) => [article.slug, article] as const))('%s', (_, article) => {
  const bank = makeBank(article)

  test('every question passes every check in every language', () => {
    expect(bank.flatMap((question) => checkQuestion(question).map((fault) => `${question.kind} ${question.facts.join()} ${fault}`))).toEqual([])
  })

  test('there are 60 questions of every kind, 15 of them on two facts or more', () => {
    expect(bank.length).toBeGreaterThanOrEqual(60)
    expect(bank.filter(({ process }) => process === 'integrate').length).toBeGreaterThanOrEqual(15)
    expect(new Set(bank.map(({ kind }) => kind))).toEqual(new Set(questionKinds))
  })

  test.each(Object.keys(article.editions))('keys cannot be guessed from their looks in %s', (language) => {
    const { overlapGuess, chance, keyLongest, keyFirst } = bankFigures(bank, language)
    expect(overlapGuess).toBeLessThan(chance + 0.1)
    expect(keyLongest).toBeLessThan(0.35)
    expect(keyFirst).toBeLessThan(0.4)
  })

  test('ids are distinct and the same bank is made twice', () => {
    expect(new Set(bank.map(({ id }) => id)).size).toBe(bank.length)
    expect(makeBank(article)).toEqual(bank)
  })

  test('no question asks for an order that the report leaves open', () => {
    for (const [a, b] of [['mishustin.visit', 'kovalkova.release'], ['tikhanovskaya.when', 'belief.fixed']] as const) {
      expect([comesAfter(article.facts, a, b), comesAfter(article.facts, b, a)]).toEqual([false, false])
    }
  })
})
