import { inOrder, type LanguageCode, registered } from '#locales/registry'
import type { Translate } from '#locales/translate'
import { Edition, type EditionText } from '#components/edition'
import styles from './reading.module.css'

/** The reading page: the article, in what else it can be read, and the way on to its questions. */
export function Reading({ lang, t, slug, edition, others, minutes }: {
  lang: LanguageCode; t: Translate; slug: string; edition: EditionText; others: string[]; minutes: number
}) {
  const suffix = edition.language === lang ? '' : `?text=${edition.language}`
  const bar = (
    <div className={styles.bar} lang={registered(lang).tag} dir={registered(lang).direction}>
      <span>{t('article.minutes', { count: minutes })}</span>
      <nav aria-label={t('article.readIn')} className={styles.editions}>
        <span>{t('article.readIn')}</span>
        {inOrder(others).map((code) => (
          <a key={code} href={code === lang ? `/${lang}/articles/${slug}` : `/${lang}/articles/${slug}/in/${code}`} lang={registered(code).tag}
            dir={registered(code).direction} data-edition aria-current={code === edition.language ? 'true' : undefined}>{registered(code).name}</a>
        ))}
      </nav>
    </div>
  )
  return (
    <>
      <Edition edition={edition} lang={lang} t={t} note={bar} />
      <p className={styles.on}><a className={styles.action} href={`/${lang}/articles/${slug}/quiz${suffix}`}>{t('article.toQuiz')}</a></p>
    </>
  )
}
