import type { ReactNode } from 'react'
import { type LanguageCode, registered } from '#locales/registry'
import type { Translate } from '#locales/translate'
import styles from './edition.module.css'

export interface EditionText { language: string; title: string; paragraphs: string[][]; source: string }

/** An article in one language, with numbered paragraphs; `sentence` may draw a sentence in its own way. */
export function Edition({ edition, lang, t, level = 1, note, sentence = (text) => text }: {
  edition: EditionText; lang: LanguageCode; t: Translate; level?: 1 | 2; note?: ReactNode
  sentence?: (text: string, id: string) => ReactNode
}) {
  const { tag, direction, script } = registered(edition.language)
  const Title = level === 1 ? 'h1' : 'h2'
  const number = new Intl.NumberFormat(registered(lang).tag)
  return (
    <article className={styles.edition} lang={tag} dir={direction}>
      <Title>{edition.title}</Title>
      {note}
      {edition.paragraphs.map((sentences, p) => (
        <p key={p} id={`p${p + 1}`} className={styles.paragraph}>
          <a className={styles.number} href={`#p${p + 1}`} lang={registered(lang).tag} aria-label={t('article.paragraphs', { number: p + 1 })}>{number.format(p + 1)}</a>
          {sentences.map((text, s) => <span key={s}>{sentence(text, `p${p + 1}s${s + 1}`)}{script === 'han' ? '' : ' '}</span>)}
        </p>
      ))}
      <p className={styles.source}><span lang={registered(lang).tag} dir={registered(lang).direction}>{t('article.source')}</span><br />{edition.source}</p>
    </article>
  )
}
