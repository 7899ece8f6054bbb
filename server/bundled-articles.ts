import { join } from 'node:path'
import type { CuratedArticle } from '#domain/facts/fact'
import { loadContent } from '#server/load-content'

let articles: CuratedArticle[] | undefined

/** Gives the articles that come with the product, read once. */
export function bundledArticles(): CuratedArticle[] {
  return (articles ??= loadContent(join(process.cwd(), 'content')))
}

/** Gives one of them, or undefined. */
export function bundledArticle(slug: string): CuratedArticle | undefined {
  return bundledArticles().find((article) => article.slug === slug)
}
