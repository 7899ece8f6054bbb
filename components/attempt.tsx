import type { SavedResponse } from '#domain/scoring/saved-response'
import { Autosave } from '#components/autosave'
import { Edition, type EditionText } from '#components/edition'
import { Progress } from '#components/progress'
import { TextLanguages } from '#components/text-languages'
import { QuestionFields, type Asked } from '#components/question'
import type { LanguageCode } from '#locales/registry'
import type { Translate } from '#locales/translate'
import styles from './attempt.module.css'

/** The name of the form that answers the question on the page. */
export const questionForm = 'question'

/** One question of an open attempt with the article beside it. Every button saves what is in the form first. */
export function Attempt({ id, lang, t, textT, edition, editions, questions, responses, at }: {
  id: string; lang: LanguageCode; t: Translate; textT: Translate; edition: EditionText; editions: string[]
  questions: Asked[]; responses: Map<string, SavedResponse>; at: number
}) {
  const question = questions[at - 1]
  if (!question) return null
  const response = responses.get(question.id)
  return (
    <div className={styles.page}>
      <form id={questionForm} method="post" action={`/api/attempts/${id}`} className={styles.work}>
        <Progress questions={questions} responses={responses} at={at} t={t} lang={lang} />
        <input type="hidden" name="question" value={question.id} />
        <input type="hidden" name="at" value={at} />
        <input type="hidden" name="lang" value={lang} />
        <input type="hidden" name="language" value={edition.language} />
        {/* Enter in a field presses the first button: it must be the way on. */}
        <button className={styles.first} name="go" value={at < questions.length ? at + 1 : 'overview'} tabIndex={-1} aria-hidden />
        <a className={styles.toggle} href="#article">{t('quiz.article')}</a>
        <QuestionFields key={`${question.id}/${response?.revision}`} question={question} answer={response?.answer ?? null} t={textT} words={t} language={edition.language} />
        <label className={styles.flag}><input type="checkbox" name="flagged" defaultChecked={response?.flagged} /> {t('quiz.flag')}</label>
        <Autosave form={questionForm} attempt={id} question={{ id: question.id, kind: question.kind, items: question.items.map((item) => item.id), options: question.options.map((option) => option.id) }}
          revision={response?.revision ?? 0} words={{ saved: t('quiz.saved'), saving: t('quiz.saving'), unsaved: t('quiz.unsaved') }} />
        <div className={styles.steps}>
          {at > 1 ? <button name="go" value={at - 1}>{t('quiz.previous')}</button> : <span />}
          <button name="go" value="overview">{t('quiz.overview')}</button>
          <button name="go" value={at < questions.length ? at + 1 : 'overview'} className={styles.on}>{t('quiz.next')}</button>
        </div>
      </form>
      <section id="article" className={styles.text}>
        <a className={styles.toggle} href={`#${questionForm}`}>{t('quiz.hideArticle')}</a>
        <TextLanguages form={questionForm} current={edition.language} editions={editions} t={t} />
        <Edition edition={edition} lang={lang} t={t} level={2} />
      </section>
    </div>
  )
}
