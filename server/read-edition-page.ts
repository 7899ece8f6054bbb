import { bundledArticle } from '#server/bundled-articles'

/** Gives an article's text in a language with the languages it can be read in, or null where it is not there. */
export function readEditionPage(slug: string, language: string) {
  const article = bundledArticle(slug)
  const edition = article?.editions[language]
  if (!article || !edition) return null
  const { title, paragraphs, wording } = edition
  return { edition: { language, title, paragraphs, source: wording.source }, others: Object.keys(article.editions) }
}
