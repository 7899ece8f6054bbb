import { cookies } from 'next/headers'
import type { NextRequest } from 'next/server'
import { goTo, sameOrigin } from '../../../same-origin'
import { isLanguage } from '#locales/registry'
import { db } from '#server/db'
import { findLearner } from '#server/know-learner'
import { learnerCookie } from '#server/learner-cookie'
import { submitAttempt } from '#server/submit-attempt'

/** Hands an attempt in, once, and goes to its result. */
export async function POST(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  if (!sameOrigin(request)) return new Response(null, { status: 403 })
  const [{ id }, fields, database, jar] = [await params, await request.formData(), await db(), await cookies()]
  const lang = String(fields.get('lang'))
  const learnerId = await findLearner(database, jar.get(learnerCookie)?.value)
  if (!isLanguage(lang) || !learnerId) return new Response(null, { status: 404 })
  const result = await submitAttempt(database, { attemptId: id, learnerId, now: Date.now() })
  return 'error' in result ? new Response(null, { status: 404 }) : goTo(`/${lang}/attempts/${id}`)
}
