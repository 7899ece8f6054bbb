import { expect, test } from 'vitest'
import type { CuratedArticle } from '#domain/facts/fact'
import { checkEditions } from '#domain/facts/check-editions'

const article = (change: { evidence?: string; form?: string; text?: string; gap?: string }): CuratedArticle => ({
  slug: 'sample',
  values: [{ id: 'minsk', type: 'city' }],
  facts: [{ id: 'f', kind: 'place', sentences: ['p1s1'], values: { place: 'minsk' }, cloze: { answer: 'minsk', bank: [] } }],
  editions: {
    ru: {
      language: 'ru',
      title: 'Т',
      paragraphs: [[change.text ?? 'Они жили в Минске.', 'В Минске светло.']],
      wording: {
        source: '',
        values: { minsk: { name: 'Минск', also: [], forms: [change.form ?? 'Минске'] } },
        facts: { f: { statement: 'С', evidence: change.evidence ?? 'жили в Минске', bank: { minsk: change.gap ?? 'Минске' } } },
      },
    },
  },
})

test.each([
  ['a sound fact', {}, []],
  ['evidence that is not in the text', { evidence: 'жили в Гомеле' }, ['evidence is not found exactly once']],
  ['evidence found twice', { text: 'жили в Минске, жили в Минске' }, ['evidence is not found exactly once', 'cloze answer is not found exactly once']],
  ['a value in another form', { form: 'Минску' }, ['its sentence does not name "minsk"']],
  ['a gap that cannot be cut', { gap: 'Минску' }, ['cloze answer is not found exactly once']],
])('%s', (_, change, problems) => {
  expect(checkEditions(article(change)).map(({ problem }) => problem)).toEqual(problems)
})
