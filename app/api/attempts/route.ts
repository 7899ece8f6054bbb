import { cookies } from 'next/headers'
import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { goTo, readForm, refuse, sameOrigin } from '../posted'
import { isLanguage } from '#locales/registry'
import { db } from '#server/db'
import { createLearner, findLearner } from '#server/know-learner'
import { learnerCookie, learnerCookieOptions } from '#server/learner-cookie'
import { startAttempt } from '#server/start-attempt'

const form = z.object({
  slug: z.string().max(200),
  lang: z.string().refine(isLanguage),
  count: z.coerce.number().int().min(1).max(1000),
  key: z.uuid(),
  text: z.string().refine(isLanguage).nullable(),
})

/** Starts an attempt for whoever sends the form, known by their cookie or given one now. */
export async function POST(request: NextRequest) {
  if (!sameOrigin(request)) return refuse(request)
  const field = await readForm(request)
  const { success, data } = form.safeParse(field && { slug: field('slug'), lang: field('lang'), count: field('count'), text: field('text'), key: field('key') })
  if (!success) return new Response(null, { status: 400 })
  const [database, jar, now] = [await db(), await cookies(), Date.now()]
  let learnerId = await findLearner(database, jar.get(learnerCookie)?.value)
  if (!learnerId) {
    const made = await createLearner(database, { now })
    learnerId = made.learnerId
    jar.set(learnerCookie, made.token, learnerCookieOptions(request.nextUrl.protocol === 'https:'))
  }
  const started = await startAttempt(database, { slug: data.slug, count: data.count, learnerId, textLanguage: data.text, key: data.key, now })
  return 'error' in started ? new Response(null, { status: 404 }) : goTo(`/${data.lang}/attempts/${started.attemptId}`)
}
