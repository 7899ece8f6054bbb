import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languages } from '#locales/registry'
import { translator } from '#locales/translate'

type Tree = { [key: string]: string | Tree }
const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] => (typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`)))
const read = (path: string) => new Map(flat(JSON.parse(readFileSync(`locales/${path}`, 'utf8')) as Tree))

const english = read('en/reader.json')
const plural = /_(zero|one|two|few|many|other)$/
const base = (key: string) => key.replace(plural, '')
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
/** Spelt as in English where that is the language's own word. */
const same = new Set(['site.name', 'fr:start.title'])

test.each(languages.map(({ code, tag }) => [code, tag] as const))('%s is whole', (code, tag) => {
  const own = read(`${code}/reader.json`)
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
  const wanted = [...english.keys()].flatMap((key) => (plural.test(key) ? categories.map((category) => `${base(key)}_${category}`) : [key]))
  expect([...own.keys()].sort()).toEqual([...new Set(wanted)].sort())
  for (const [key, text] of own) {
    const source = english.get(key) ?? english.get(`${base(key)}_other`) ?? ''
    // Languages with a word for exactly none, one or two need no digit there.
    const counted = /_(zero|one|two)$/.test(key) ? placeholders(source).filter((name) => name !== 'count' || text.includes('{{count}}')) : placeholders(source)
    expect(placeholders(text), `${key}: placeholders`).toEqual(counted)
    expect(text.trim(), key).toBe(text)
    if (code !== 'en' && !same.has(key) && !same.has(`${code}:${key}`) && source.replace(/\{\{\w+\}\}/g, '').length > 8) expect(text, `${key} is still English`).not.toBe(source)
  }
})

test('every note is about a string that exists', () => {
  const keys = new Set([...english.keys()].map(base))
  expect([...read('notes.json').keys()].filter((key) => !keys.has(key))).toEqual([])
})

test.each([['en', 1, '1 question'], ['ru', 5, '5 вопросов'], ['ru', 21, '21 вопрос'], ['be', 2, '2 пытанні']] as const)('%s counts %i', (code, count, text) => {
  expect(translator(code)('start.count', { count }).replace(/\u00a0/g, ' ')).toBe(text)
})
