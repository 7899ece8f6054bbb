import { NothingHere } from '#components/nothing-here'
import { Shell } from '#components/shell'
import type { LanguageCode } from '#locales/registry'
import { translator } from '#locales/translate'

/** Where every page sends on what it does not have; `proxy.ts` gives it the status 404. */
export default async function Nothing({ params }: { params: Promise<{ lang: string }> }) {
  const lang = (await params).lang as LanguageCode
  const t = translator(lang)
  return <Shell lang={lang} path="/nothing" t={t}><NothingHere lang={lang} t={t} /></Shell>
}
