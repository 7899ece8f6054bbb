'use client'

/** What is shown when a page fails: kind words, in the page's language, which the layout keeps on the body. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const { error, what, retry } = typeof document === 'undefined' ? {} as DOMStringMap : document.body.dataset
  return <main style={{ padding: '2rem' }}><h1>{error}</h1><p>{what}</p><button type="button" onClick={reset}>{retry}</button></main>
}
