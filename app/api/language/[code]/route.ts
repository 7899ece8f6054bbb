import { NextResponse, type NextRequest } from 'next/server'
import { isLanguage } from '#locales/registry'

/** Remembers the language of the interface and goes to the same page in it; `path` is what follows the language. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ code: string }> }) {
  const { code } = await params
  if (!isLanguage(code)) return new NextResponse(null, { status: 404 })
  const path = request.nextUrl.searchParams.get('path') ?? ''
  const safe = /^(\/[\w-]+)*(\?[\w=&-]*)?$/.test(path) ? path : ''
  const response = new NextResponse(null, { status: 303, headers: { Location: `/${code}${safe}` } })
  response.cookies.set('language', code, { path: '/', maxAge: 31_536_000, sameSite: 'lax' })
  return response
}
