import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Reading } from '#components/reading'
import { Shell } from '#components/shell'
import { readingMinutes } from '#domain/text/reading-minutes'
import { type LanguageCode, registered } from '#locales/registry'
import { translator } from '#locales/translate'
import { bundledArticles } from '#server/bundled-articles'
import { readEditionPage } from '#server/read-edition-page'

type Props = { params: Promise<{ lang: string; slug: string }> }

export function generateStaticParams() {
  return bundledArticles().map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, slug } = await params
  return { title: readEditionPage(slug, lang as LanguageCode)?.edition.title }
}

export default async function ArticlePage({ params }: Props) {
  const { lang, slug } = (await params) as { lang: LanguageCode; slug: string }
  const page = readEditionPage(slug, lang) ?? readEditionPage(slug, 'en')
  if (!page) redirect(`/${lang}/nothing`)
  const t = translator(lang)
  const minutes = readingMinutes(page.edition.paragraphs, registered(page.edition.language).tag)
  return <Shell lang={lang} path={`/articles/${slug}`} t={t}><Reading lang={lang} t={t} slug={slug} minutes={minutes} {...page} /></Shell>
}
