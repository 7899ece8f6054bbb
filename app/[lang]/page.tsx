import { ArticleList } from '#components/article-list'
import { Shell } from '#components/shell'
import { readingMinutes } from '#domain/text/reading-minutes'
import { type LanguageCode, registered } from '#locales/registry'
import { translator } from '#locales/translate'
import { bundledArticles } from '#server/bundled-articles'

export default async function Home({ params }: { params: Promise<{ lang: string }> }) {
  const lang = (await params).lang as LanguageCode
  const t = translator(lang)
  const articles = bundledArticles().map(({ slug, editions }) => {
    const edition = editions[lang] ?? editions.en
    const language = edition?.language ?? 'en'
    return { slug, title: edition?.title ?? slug, language, minutes: readingMinutes(edition?.paragraphs ?? [], registered(language).tag) }
  })
  return <Shell lang={lang} path="" t={t}><ArticleList lang={lang} t={t} articles={articles} /></Shell>
}
