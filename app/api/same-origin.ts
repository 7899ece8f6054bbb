import type { NextRequest } from 'next/server'

/** Tells whether a request that changes something comes from our own page; a browser always says where from. */
export function sameOrigin(request: NextRequest): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = request.headers.get('origin')
  return origin === null || new URL(origin).host === request.headers.get('host')
}

/** Gives the answer that sends a browser on to a page of ours after a form. */
export function goTo(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path } })
}
