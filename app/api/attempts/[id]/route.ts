import { cookies } from 'next/headers'
import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { goTo, readForm, refuse, sameOrigin } from '../../posted'
import { isLanguage } from '#locales/registry'
import { db } from '#server/db'
import { findLearner } from '#server/know-learner'
import { learnerCookie } from '#server/learner-cookie'
import { saveResponses } from '#server/save-responses'
import { saveStep } from '#server/save-step'

type Context = { params: Promise<{ id: string }> }

const body = z.object({
  saves: z.array(z.object({
    questionId: z.string().max(20),
    answer: z.union([z.object({ options: z.array(z.string().max(20)).max(40) }), z.object({ text: z.string().max(500) })]).nullable(),
    flagged: z.boolean(),
    language: z.string().refine(isLanguage),
    revision: z.number().int().min(1).max(2 ** 52),
  })).max(100),
})

async function learner() {
  const [database, jar] = [await db(), await cookies()]
  return { database, learnerId: await findLearner(database, jar.get(learnerCookie)?.value) }
}

/** Saves answers as JSON, several at once. 200 is sent only when they are on disk. */
export async function PUT(request: NextRequest, { params }: Context) {
  if (!sameOrigin(request)) return refuse(request)
  const { success, data } = body.safeParse(await request.json().catch(() => null))
  if (!success) return new Response(null, { status: 400 })
  const { database, learnerId } = await learner()
  if (!learnerId) return new Response(null, { status: 404 })
  const saved = await saveResponses(database, { attemptId: (await params).id, learnerId, saves: data.saves, now: Date.now() })
  return Response.json(saved, { status: 'error' in saved ? 409 : 200 })
}

/** Saves the answer of the form on the page, then goes where its button leads. */
export async function POST(request: NextRequest, { params }: Context) {
  if (!sameOrigin(request)) return refuse(request)
  const { id } = await params
  const field = await readForm(request)
  const lang = field?.('lang') ?? ''
  if (!field || !isLanguage(lang)) return new Response(null, { status: 400 })
  const { database, learnerId } = await learner()
  if (!learnerId) return new Response(null, { status: 404 })
  const next = await saveStep(database, { attemptId: id, learnerId, field, now: Date.now() })
  const [kind, code] = next.split(':')
  return goTo(`/${kind === 'lang' && code && isLanguage(code) ? code : lang}/attempts/${id}${next === 'overview' ? '?view=overview' : kind === 'text' ? '#article' : ''}`)
}
