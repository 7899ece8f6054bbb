import type { LanguageCode } from '#locales/registry'
import type { Translate } from '#locales/translate'

/** What is said at an address that leads nowhere. */
export function NothingHere({ lang, t }: { lang: LanguageCode; t: Translate }) {
  return <><h1>{t('error.notFound')}</h1><p>{t('error.notFoundWhat')}</p><p><a href={`/${lang}`}>{t('error.home')}</a></p></>
}
