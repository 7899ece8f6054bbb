import type { NextRequest } from 'next/server'
import { isLanguage } from '#locales/registry'
import { translator } from '#locales/translate'

/** Tells whether a request that changes something comes from our own page; a browser always says where from. */
export function sameOrigin(request: NextRequest): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = request.headers.get('origin')
  return origin === null || (URL.canParse(origin) && new URL(origin).host === request.headers.get('host'))
}

/** Gives the answer to a request from another site, in the language that the person chose. */
export function refuse(request: NextRequest): Response {
  const chosen = request.cookies.get('language')?.value ?? ''
  return new Response(translator(isLanguage(chosen) ? chosen : 'en')('error.origin'), { status: 403, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}

/** Gives the fields of a posted form by name, null for one that is missing or a file; null where there is no form. */
export async function readForm(request: NextRequest): Promise<((name: string) => string | null) | null> {
  const fields = await request.formData().catch(() => null)
  return fields && ((name) => { const value = fields.get(name); return typeof value === 'string' ? value : null })
}

/** Gives the answer that sends a browser on to a page of ours after a form. */
export function goTo(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path } })
}
