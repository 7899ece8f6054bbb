import type { Translate } from '#locales/translate'

/** Lines that must not compile; the type checker of `npm run types` fails when one does. */
export function wrongKeys(t: Translate) {
  // @ts-expect-error a key that is misspelt
  t('site.nmae')
  // @ts-expect-error a value that is missing
  t('quiz.progress', { number: 1 })
  // @ts-expect-error a value that is misspelt
  t('quiz.progress', { number: 1, totl: 2 })
  // @ts-expect-error a plural without its number
  t('start.count')
}
