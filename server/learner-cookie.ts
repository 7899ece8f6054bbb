/** The cookie that holds a learner's token. */
export const learnerCookie = 'learner'

/** How that cookie is set: no script reads it, no other site sends it; `secure` where the page came by https. */
export function learnerCookieOptions(secure: boolean) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: 31_536_000 } as const
}
