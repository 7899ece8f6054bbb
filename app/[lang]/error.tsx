'use client'

import { useEffect, useState } from 'react'

/** What is shown when a page fails: kind words, in the page's language, which the layout keeps on the body. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const [words, setWords] = useState<DOMStringMap>({})
  useEffect(() => setWords({ ...document.body.dataset }), [])
  return <main style={{ padding: '2rem' }}><h1>{words.error}</h1><p>{words.what}</p><button type="button" onClick={reset}>{words.retry}</button></main>
}
