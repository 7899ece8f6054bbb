import { cookies } from 'next/headers'
import type { NextRequest } from 'next/server'
import { goTo, readForm, refuse, sameOrigin } from '../../../posted'
import { isLanguage } from '#locales/registry'
import { db } from '#server/db'
import { findLearner } from '#server/know-learner'
import { learnerCookie } from '#server/learner-cookie'
import { submitAttempt } from '#server/submit-attempt'

/** Hands an attempt in, once, and goes to its result. */
export async function POST(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  if (!sameOrigin(request)) return refuse(request)
  const [{ id }, field, database, jar] = [await params, await readForm(request), await db(), await cookies()]
  const lang = field?.('lang') ?? ''
  const learnerId = await findLearner(database, jar.get(learnerCookie)?.value)
  if (!isLanguage(lang) || !learnerId) return new Response(null, { status: 404 })
  const result = await submitAttempt(database, { attemptId: id, learnerId, now: Date.now() })
  return 'error' in result ? new Response(null, { status: 404 }) : goTo(`/${lang}/attempts/${id}`)
}
