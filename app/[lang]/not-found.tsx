import { lang as rootLang } from 'next/root-params'
import { NothingHere } from '#components/nothing-here'
import { Shell } from '#components/shell'
import { isLanguage } from '#locales/registry'
import { translator } from '#locales/translate'

export default async function NotFound() {
  const asked = String(await rootLang())
  const lang = isLanguage(asked) ? asked : 'en'
  const t = translator(lang)
  return <Shell lang={lang} path="" t={t}><NothingHere lang={lang} t={t} /></Shell>
}
