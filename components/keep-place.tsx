'use client'

import { useEffect } from 'react'

/** Lets links that lead to the same text in another language begin at the paragraph that is being read. */
export function KeepPlace() {
  useEffect(() => {
    const keep = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[hreflang], a[data-edition]')
      const reading = [...document.querySelectorAll('article p[id]')].find((paragraph) => paragraph.getBoundingClientRect().bottom > 80)
      if (link && reading && scrollY > 0) link.hash = reading.id
    }
    document.addEventListener('click', keep, true)
    return () => document.removeEventListener('click', keep, true)
  }, [])
  return null
}
