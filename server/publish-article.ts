import { createHash, randomUUID } from 'node:crypto'
import type { CuratedArticle } from '#domain/facts/fact'
import { makeBank } from '#domain/questions/make-bank'
import type { Database } from '#server/db'

/**
 * Publishes an article's editions and questions as they are now: a new frozen version where anything
 * differs from every earlier one, nothing otherwise. Gives the id of the version that is now the newest.
 */
export async function publishArticle(database: Database, { article, now }: { article: CuratedArticle; now: number }): Promise<string> {
  const bank = makeBank(article)
  const texts = Object.values(article.editions).map(({ language, title, paragraphs, wording }) => ({ language, title, paragraphs, source: wording.source }))
  const contentHash = createHash('sha256').update(JSON.stringify([texts, bank])).digest('hex')
  return database.$transaction(async (tx) => {
    const { id: articleId } = await tx.article.upsert({ where: { slug: article.slug }, create: { id: randomUUID(), slug: article.slug }, update: {}, select: { id: true } })
    const same = await tx.articleVersion.findUnique({ where: { articleId_contentHash: { articleId, contentHash } }, select: { id: true } })
    if (same) return same.id
    const number = 1 + await tx.articleVersion.count({ where: { articleId } })
    const id = randomUUID()
    await tx.articleVersion.create({ data: { id, articleId, number, contentHash, publishedAt: new Date(now) } })
    await tx.edition.createMany({ data: texts.map((text) => ({ versionId: id, ...text })) })
    await tx.question.createMany({ data: bank.map(({ wordings: _, ...body }) => ({ versionId: id, id: body.id, kind: body.kind, process: body.process, body })) })
    await tx.wording.createMany({ data: bank.flatMap(({ id: questionId, wordings }) => Object.entries(wordings).map(([language, body]) => ({ versionId: id, questionId, language, body: { ...body } }))) })
    return id
  }, { timeout: 30_000 })
}
