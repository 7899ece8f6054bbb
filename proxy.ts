import { match } from '@formatjs/intl-localematcher'
import Negotiator from 'negotiator'
import { NextResponse, type NextRequest } from 'next/server'
import { languages } from './locales/registry'

export const config = { matcher: ['/', '/:lang/nothing'] }

/**
 * Takes whoever comes to `/` to their language: the one they chose, else what the browser asks for, else English.
 * Gives the page that says that there is nothing its status: Next's own way renders nothing where scripts are off.
 */
export function proxy(request: NextRequest) {
  if (request.nextUrl.pathname !== '/') return NextResponse.rewrite(request.url, { status: 404 })
  const chosen = languages.find(({ code }) => code === request.cookies.get('language')?.value)
  const target = chosen?.code ?? asked(request.headers.get('accept-language') ?? '')
  const response = NextResponse.redirect(new URL(`/${target}`, request.url), 307)
  response.headers.set('Vary', 'Accept-Language, Cookie')
  return response
}

function asked(header: string): string {
  try {
    const wanted = new Negotiator({ headers: { 'accept-language': header } }).languages().filter((tag) => tag !== '*')
    return match(wanted, languages.map(({ code }) => code), 'en')
  } catch {
    // A header may hold what is no language tag at all.
    return 'en'
  }
}
