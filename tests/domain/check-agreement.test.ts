import { expect, test } from 'vitest'
import { checkAgreement } from '#domain/facts/check-agreement'
import type { CuratedArticle, Edition } from '#domain/facts/fact'

const edition = (language: string, sentence: string, wrong = 'Sie floh nach Polen.'): Edition => ({
  language, title: 'T', paragraphs: [[sentence]],
  wording: {
    source: '',
    values: { a: { name: 'Litauen', also: [], forms: [] }, b: { name: 'Polen', also: [], forms: ['Polens'] } },
    facts: { f: { statement: '', false: wrong } },
  },
})
const article = (...editions: Edition[]): CuratedArticle => ({
  slug: 's', values: [], facts: [{ id: 'f', kind: 'place', sentences: ['p1s1'], false: { from: 'a', to: 'b' } }],
  editions: Object.fromEntries(editions.map((one) => [one.language, one])),
})

test.each<[string, Edition[], string[]]>([
  ['the same number in digits of two scripts', [edition('de', 'Etwa 40 Leute.'), edition('ar', 'نحو ٤٠ شخصًا.')], []],
  ['a month that Chinese writes with a digit', [edition('de', 'Am 9. August.'), edition('zh', '8月9日。')], []],
  ['another number', [edition('de', 'Etwa 40 Leute.'), edition('ru', 'Около 14 человек.')], ['ru: shows the numbers "14", in de "40"']],
  ['the value taken out is still there', [edition('de', 'X.', 'Sie floh nach Litauen, nicht nach Polen.')], ['de: false statement names "a"']],
  ['the value put in is missing', [edition('de', 'X.', 'Sie floh ins Ausland.')], ['de: false statement does not name "b"']],
])('%s', (_, editions, problems) => {
  expect(checkAgreement(article(...editions)).map(({ language, problem }) => `${language}: ${problem}`)).toEqual(problems)
})
