import { registered, type LanguageCode } from '#locales/registry'
import type { Translate } from '#locales/translate'
import styles from './start.module.css'

/** Where a quiz begins: how many questions, or on with the one that was begun. */
export function Start({ lang, t, slug, text, title, titleLanguage, all, openAttempt, attemptKey }: {
  lang: LanguageCode; t: Translate; slug: string; text: string | null; title: string; titleLanguage: string; all: number; openAttempt: string | null; attemptKey: string
}) {
  return (
    <div className={styles.start}>
      <p className={styles.article} lang={registered(titleLanguage).tag} dir={registered(titleLanguage).direction}>{title}</p>
      <h1>{t('start.title')}</h1>
      {openAttempt && <p className={styles.open}>{t('start.resume')} <a href={`/${lang}/attempts/${openAttempt}`}>{t('start.continue')}</a></p>}
      <form method="post" action="/api/attempts">
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="lang" value={lang} />
        <input type="hidden" name="key" value={attemptKey} />
        {text && <input type="hidden" name="text" value={text} />}
        <fieldset>
          <legend>{t('start.lead')}</legend>
          {[5, 10].filter((count) => count < all).map((count, at) => (
            <label key={count}><input type="radio" name="count" value={count} defaultChecked={at === 0} /> {t('start.count', { count })}</label>
          ))}
          <label><input type="radio" name="count" value={1000} defaultChecked={all <= 5} /> {t('start.all', { count: all })}</label>
        </fieldset>
        <button>{t('start.begin')}</button>
      </form>
      <p className={styles.note}>{t('start.note')}</p>
    </div>
  )
}
