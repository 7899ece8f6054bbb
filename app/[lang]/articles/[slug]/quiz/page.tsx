import { randomUUID } from 'node:crypto'
import { redirect } from 'next/navigation'
import { cookies } from 'next/headers'
import { Shell } from '#components/shell'
import { Start } from '#components/start'
import { isLanguage, type LanguageCode } from '#locales/registry'
import { translator } from '#locales/translate'
import { db } from '#server/db'
import { findLearner } from '#server/know-learner'
import { learnerCookie } from '#server/learner-cookie'
import { readStart } from '#server/read-start'

export default async function QuizPage({ params, searchParams }: { params: Promise<{ lang: string; slug: string }>; searchParams: Promise<{ text?: string | string[] }> }) {
  const { lang, slug } = (await params) as { lang: LanguageCode; slug: string }
  const asked = String((await searchParams).text ?? '')
  const text = isLanguage(asked) ? asked : null
  const database = await db()
  const start = await readStart(database, { slug, language: text ?? lang, learnerId: await findLearner(database, (await cookies()).get(learnerCookie)?.value) })
  if (!start) redirect(`/${lang}/nothing`)
  const t = translator(lang)
  return <Shell lang={lang} path={`/articles/${slug}/quiz${text ? `?text=${text}` : ''}`} t={t}><Start lang={lang} t={t} slug={slug} text={text} attemptKey={randomUUID()} {...start} /></Shell>
}
