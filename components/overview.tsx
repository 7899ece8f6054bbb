import { Progress } from '#components/progress'
import { stemText, type Asked } from '#components/question'
import type { SavedResponse } from '#domain/scoring/saved-response'
import { registered, type LanguageCode } from '#locales/registry'
import type { Translate } from '#locales/translate'
import styles from './overview.module.css'

/** What is answered and what is not, before handing in. */
export function Overview({ id, lang, t, textT, language, questions, responses }: {
  id: string; lang: LanguageCode; t: Translate; textT: Translate; language: string; questions: Asked[]; responses: Map<string, SavedResponse>
}) {
  const left = questions.filter((question) => !responses.get(question.id)?.answer).length
  const flagged = questions.filter((question) => responses.get(question.id)?.flagged).length
  return (
    <div className={styles.overview}>
      <h1>{t('overview.title')}</h1>
      <p>{left === 0 ? t('overview.allAnswered') : t('overview.left', { count: left })} {flagged > 0 && t('overview.flagged', { count: flagged })}</p>
      <form method="post" action={`/api/attempts/${id}`}>
        <input type="hidden" name="lang" value={lang} />
        <Progress questions={questions} responses={responses} t={t} lang={lang} />
        <ol className={styles.list}>
          {questions.map((question, at) => {
            const response = responses.get(question.id)
            return (
              <li key={question.id}>
                <button name="go" value={at + 1} lang={registered(language).tag} dir={registered(language).direction}>{stemText(question, textT)} {question.quote && <q>{question.quote.replace('____', '…')}</q>}</button>
                <span>{t(response?.answer ? 'quiz.answered' : 'quiz.open')}{response?.flagged && ` · ${t('quiz.flagged')}`}</span>
              </li>
            )
          })}
        </ol>
      </form>
      <form method="post" action={`/api/attempts/${id}/submit`}>
        <input type="hidden" name="lang" value={lang} />
        <p className={styles.after}>{t('overview.after')}</p>
        <div className={styles.steps}><a href={`/${lang}/attempts/${id}`}>{t('overview.back')}</a><button>{t('overview.submit')}</button></div>
      </form>
    </div>
  )
}
