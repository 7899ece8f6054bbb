import { type LanguageCode, registered } from '#locales/registry'
import type { Translate } from '#locales/translate'
import styles from './article-list.module.css'

/** The articles to choose from, each by its title in the reader's language where it has one. */
export function ArticleList({ lang, t, articles }: { lang: LanguageCode; t: Translate; articles: { slug: string; title: string; language: string; minutes: number }[] }) {
  return (
    <>
      <h1>{t('home.title')}</h1>
      <p className={styles.lead}>{t('home.lead')}</p>
      {articles.length === 0 && <p>{t('home.empty')}</p>}
      <ul className={styles.list}>
        {articles.map(({ slug, title, language, minutes }) => (
          <li key={slug}>
            <a href={`/${lang}/articles/${slug}`} lang={registered(language).tag} dir={registered(language).direction}>{title}</a>
            <span className={styles.about}>{t('article.minutes', { count: minutes })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
