import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CuratedArticle, Edition, Fact, Value, Wording } from '#domain/facts/fact'
import { readEdition } from '#domain/text/read-edition'

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/**
 * Loads every bundled article under `folder` (a path) with all its editions.
 * @throws Error when a file is missing or malformed: bundled content is part of the product.
 */
export function loadContent(folder: string): CuratedArticle[] {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => loadArticle(join(folder, name)))
}

function loadArticle(folder: string): CuratedArticle {
  const { slug } = json(join(folder, 'article.json')) as { slug: string }
  const { values, facts } = json(join(folder, 'facts.json')) as { values: Value[]; facts: Fact[] }
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const editions = languages.map(({ name }) => [name, loadEdition(join(folder, name), name)] as const)
  return { slug, values, facts, editions: Object.fromEntries(editions) }
}

function loadEdition(folder: string, language: string): Edition {
  const wording = json(join(folder, 'wording.json')) as Wording
  return { language, ...readEdition(readFileSync(join(folder, 'edition.txt'), 'utf8')), wording }
}
