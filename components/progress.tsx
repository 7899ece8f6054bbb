import type { Asked } from '#components/question'
import type { SavedResponse } from '#domain/scoring/saved-response'
import { registered, type LanguageCode } from '#locales/registry'
import type { Translate } from '#locales/translate'
import styles from './progress.module.css'

/** A line of marks, one a question, that tells answered, to look at again and current by shape; each leads there. */
export function Progress({ questions, responses, at, t, lang }: { questions: Asked[]; responses: Map<string, SavedResponse>; at?: number; t: Translate; lang: LanguageCode }) {
  const number = new Intl.NumberFormat(registered(lang).tag)
  const total = number.format(questions.length)
  const list = new Intl.ListFormat(registered(lang).tag, { type: 'unit' })
  return (
    <div className={styles.progress} data-many={questions.length > 12 ? '' : undefined}>
      {at && <h1>{t('quiz.progress', { number: number.format(at), total })}</h1>}
      <ol>
        {questions.map(({ id }, place) => {
          const response = responses.get(id)
          const states = [t(response?.answer ? 'quiz.answered' : 'quiz.open'), ...(response?.flagged ? [t('quiz.flagged')] : []), ...(place + 1 === at ? [t('quiz.current')] : [])]
          return (
            <li key={id}>
              <button name="go" value={place + 1} data-answered={response?.answer ? '' : undefined} data-flagged={response?.flagged ? '' : undefined} aria-current={place + 1 === at ? 'step' : undefined}
                aria-label={list.format([t('quiz.progress', { number: number.format(place + 1), total }), ...states])} />
            </li>
          )
        })}
      </ol>
    </div>
  )
}
