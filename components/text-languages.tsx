import { inOrder, registered } from '#locales/registry'
import type { Translate } from '#locales/translate'
import styles from './text-languages.module.css'

/** The languages in which the text of an attempt can be read; each is a button of the form that is named. */
export function TextLanguages({ form, current, editions, t }: { form: string; current: string; editions: string[]; t: Translate }) {
  return (
    <div className={`no-print ${styles.editions}`} role="group" aria-label={t('article.readIn')}>
      {inOrder(editions).map((code) => (
        <button key={code} form={form} name="go" value={`text:${code}`} lang={registered(code).tag} dir={registered(code).direction} aria-pressed={code === current}>{registered(code).name}</button>
      ))}
    </div>
  )
}
