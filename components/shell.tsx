import { Languages } from 'lucide-react'
import type { ReactNode } from 'react'
import { KeepPlace } from '#components/keep-place'
import { ReadingSettings } from '#components/reading-settings'
import { type LanguageCode, languages, registered } from '#locales/registry'
import type { Translate } from '#locales/translate'
import styles from './shell.module.css'

/**
 * The frame of every page. `path` is the page's address after the language, so that switching stays on it;
 * where `form` names the form of an open question, switching saves it first.
 */
export function Shell({ lang, path, form, t, children }: { lang: LanguageCode; path: string; form?: string; t: Translate; children: ReactNode }) {
  return (
    <>
      <a className={styles.skip} href="#main">{t('site.skip')}</a>
      <header className={styles.header}>
        <a className={styles.name} href={`/${lang}`}>{t('site.name')}</a>
        <div className={styles.tools}>
        <ReadingSettings words={{ title: t('reading.title'), size: t('reading.size'), smaller: t('reading.smaller'), larger: t('reading.larger'), theme: t('reading.theme'), auto: t('reading.auto'), light: t('reading.light'), dark: t('reading.dark') }} />
        <nav aria-label={t('site.language')}>
          <details className={styles.languages}>
            <summary><Languages size={18} aria-hidden /> <span className={styles.label}>{t('site.language')}</span> {registered(lang).name}</summary>
            <ul>
              {languages.map(({ code, tag, name, direction }) => (
                <li key={code}>
                  {form ? <button form={form} name="go" value={`lang:${code}`} lang={tag} dir={direction} aria-current={code === lang ? 'true' : undefined}>{name}</button> : <a href={`/api/language/${code}?path=${encodeURIComponent(path)}`} lang={tag} hrefLang={tag} dir={direction} aria-current={code === lang ? 'true' : undefined}>{name}</a>}
                </li>
              ))}
            </ul>
          </details>
        </nav>
        </div>
      </header>
      <KeepPlace />
      <main id="main" className={styles.main}>{children}</main>
    </>
  )
}
