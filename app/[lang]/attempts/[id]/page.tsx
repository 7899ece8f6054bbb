import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { Attempt, questionForm } from '#components/attempt'
import { Overview } from '#components/overview'
import { Result } from '#components/result'
import { Shell } from '#components/shell'
import { isLanguage, type LanguageCode } from '#locales/registry'
import { translator } from '#locales/translate'
import { db } from '#server/db'
import { findLearner } from '#server/know-learner'
import { learnerCookie } from '#server/learner-cookie'
import { readAttempt } from '#server/read-attempt'
import { readTextLanguage } from '#server/read-text-language'

type Props = { params: Promise<{ lang: string; id: string }>; searchParams: Promise<{ view?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator((await params).lang as LanguageCode)('start.title'), robots: { index: false } }
}

export default async function AttemptPage({ params, searchParams }: Props) {
  const { lang, id } = (await params) as { lang: LanguageCode; id: string }
  const overview = (await searchParams).view === 'overview'
  const database = await db()
  const learnerId = await findLearner(database, (await cookies()).get(learnerCookie)?.value)
  if (!learnerId) redirect(`/${lang}/nothing`)
  const language = (await readTextLanguage(database, { attemptId: id, learnerId })) ?? lang
  const attempt = await readAttempt(database, { attemptId: id, learnerId, language })
  if (!attempt) redirect(`/${lang}/nothing`)
  const t = translator(lang)
  const textT = translator(isLanguage(attempt.edition.language) ? attempt.edition.language : lang)
  const { slug, edition, responses } = attempt
  const asks = attempt.open && !overview
  return (
    <Shell lang={lang} path={`/attempts/${id}${overview ? '?view=overview' : ''}`} form={asks ? questionForm : undefined} t={t}>
      {!attempt.open ? <Result id={id} editions={attempt.editions} lang={lang} t={t} textT={textT} slug={slug} edition={edition} questions={attempt.questions} responses={responses} points={attempt.points} maxPoints={attempt.maxPoints} />
        : overview ? <Overview id={id} lang={lang} t={t} textT={textT} language={edition.language} questions={attempt.questions} responses={responses} />
        : <Attempt id={id} lang={lang} t={t} textT={textT} edition={edition} editions={attempt.editions} questions={attempt.questions} responses={responses} at={attempt.position} />}
    </Shell>
  )
}
