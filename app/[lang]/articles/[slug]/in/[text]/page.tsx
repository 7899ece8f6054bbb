import { redirect } from 'next/navigation'
import { Reading } from '#components/reading'
import { Shell } from '#components/shell'
import { readingMinutes } from '#domain/text/reading-minutes'
import { isLanguage, type LanguageCode, languages, registered } from '#locales/registry'
import { translator } from '#locales/translate'
import { bundledArticles } from '#server/bundled-articles'
import { readEditionPage } from '#server/read-edition-page'

export function generateStaticParams() {
  return bundledArticles().flatMap(({ slug }) => languages.map(({ code }) => ({ slug, text: code })))
}

export default async function ArticleInPage({ params }: { params: Promise<{ lang: string; slug: string; text: string }> }) {
  const { lang, slug, text } = (await params) as { lang: LanguageCode; slug: string; text: string }
  const page = isLanguage(text) ? readEditionPage(slug, text) : null
  if (!page) redirect(`/${lang}/nothing`)
  const t = translator(lang)
  const minutes = readingMinutes(page.edition.paragraphs, registered(page.edition.language).tag)
  return <Shell lang={lang} path={`/articles/${slug}/in/${text}`} t={t}><Reading lang={lang} t={t} slug={slug} minutes={minutes} {...page} /></Shell>
}
