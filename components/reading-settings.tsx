'use client'

import { ALargeSmall } from 'lucide-react'
import { readingKey as key } from '#components/apply-reading'
import styles from './reading-settings.module.css'

const sizes = [0.9, 1, 1.15, 1.3, 1.5]

function change(next: { theme?: string; size?: number }) {
  const kept = { ...JSON.parse(localStorage.getItem(key) ?? '{}') as object, ...next }
  localStorage.setItem(key, JSON.stringify(kept))
  if (next.theme !== undefined) document.documentElement.dataset.theme = next.theme
  if (next.size) document.documentElement.style.setProperty('--size', String(next.size))
}

function step(by: number) {
  const now = Number(document.documentElement.style.getPropertyValue('--size') || 1)
  const next = sizes[Math.min(Math.max(sizes.indexOf(now) + by, 0), sizes.length - 1)]
  if (next) change({ size: next })
}

/** Type size and light or dark, kept on this device. Shown only where scripts run: the page follows the device without. */
export function ReadingSettings({ words }: { words: Record<'title' | 'size' | 'smaller' | 'larger' | 'theme' | 'auto' | 'light' | 'dark', string> }) {
  return (
    <details className={styles.settings}>
      <summary><ALargeSmall size={20} aria-hidden /> {words.title}</summary>
      <div>
        <p id="size">{words.size}</p>
        <div role="group" aria-labelledby="size">
          <button type="button" onClick={() => step(-1)}>{words.smaller}</button>
          <button type="button" onClick={() => step(1)}>{words.larger}</button>
        </div>
        <p id="theme">{words.theme}</p>
        <div role="group" aria-labelledby="theme">
          {(['auto', 'light', 'dark'] as const).map((theme) => (
            <button key={theme} type="button" onClick={() => change({ theme: theme === 'auto' ? '' : theme })}>{words[theme]}</button>
          ))}
        </div>
      </div>
    </details>
  )
}
