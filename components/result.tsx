import { PrintButton } from '#components/print-button'
import { TextLanguages } from '#components/text-languages'
import { Edition, type EditionText } from '#components/edition'
import { optionText, Quote, stemText, type Asked } from '#components/question'
import { processes, type Process } from '#domain/facts/fact'
import type { Answer } from '#domain/scoring/mark-response'
import type { SavedResponse } from '#domain/scoring/saved-response'
import { registered, type LanguageCode } from '#locales/registry'
import type { Translate } from '#locales/translate'
import styles from './result.module.css'
import marks from './edition.module.css'

interface Marked extends Asked { process: Process; key: string[]; rightText: string | null; explanation: string; sentences: string[]; points: number }

/** What was understood: the score in words, each question with its answer and key, and the article with its evidence. */
export function Result({ id, lang, t, textT, slug, edition, editions, questions, responses, points, maxPoints }: {
  id: string; lang: LanguageCode; t: Translate; textT: Translate; slug: string; edition: EditionText; editions: string[]
  questions: Marked[]; responses: Map<string, SavedResponse>; points: number; maxPoints: number
}) {
  const number = new Intl.NumberFormat(registered(lang).tag, { maximumFractionDigits: 1 })
  const { tag, direction } = registered(edition.language)
  const rows = processes.map((process) => {
    const own = questions.filter((question) => question.process === process)
    return { process, total: own.length, points: own.reduce((sum, question) => sum + question.points, 0) }
  }).filter(({ total }) => total > 0)
  const ranked = [...rows].sort((a, b) => a.points / a.total - b.points / b.total)
  const [weakest, strongest] = [ranked[0], ranked.at(-1)]
  return (
    <>
      <section className={styles.summary}>
        <h1>{t('result.title')}</h1>
        <p className={styles.score}>{t('result.score', { points: number.format(points), total: number.format(maxPoints) })}</p>
        {points === maxPoints && <p>{t('result.allRight')}</p>}
        {strongest && strongest !== weakest && strongest.points > 0 && points < maxPoints && <p>{t('result.best', { process: t(`process.${strongest.process}`) })}</p>}
        {weakest && points < maxPoints && <p>{t('result.again', { process: t(`process.${weakest.process}`) })}</p>}
        <table>
          <caption>{t('result.byProcess')}</caption>
          <tbody>{rows.map((row) => <tr key={row.process}><th scope="row">{t(`process.${row.process}`)}</th><td>{t('result.processScore', { points: number.format(row.points), total: number.format(row.total) })}</td></tr>)}</tbody>
        </table>
        <p className={`no-print ${styles.on}`}><a href={`/${lang}/articles/${slug}/quiz${edition.language === lang ? '' : `?text=${edition.language}`}`}>{t('result.otherQuestions')}</a> <PrintButton label={t('result.print')} /></p>
      </section>
      <ol className={styles.questions}>
        {questions.map((question, at) => {
          const answer = responses.get(question.id)?.answer ?? null
          const verdict = !answer ? 'none' : question.points === 1 ? 'right' : question.points > 0 ? 'partly' : 'wrong'
          const unstated = question.kind === 'true-false' && question.options.find(({ id }) => id === question.key[0])?.text === 'not-stated'
          return (
            <li key={question.id} id={`q${at + 1}`}>
              <p className={styles.verdict} data-verdict={verdict}><span aria-hidden>{{ right: '✓', partly: '◐', wrong: '✕', none: '–' }[verdict]}</span> {t(`result.${verdict}`)}</p>
              <div lang={tag} dir={direction}>
                <h2>{stemText(question, textT)}</h2>
                <Quote question={question} t={textT} />
              </div>
              <dl>
                <dt>{t('result.yours')}</dt><dd lang={tag} dir={direction}><Given question={question} answer={answer} t={textT} /></dd>
                {verdict !== 'right' && <><dt>{t('result.key')}</dt><dd lang={tag} dir={direction}><Given question={question} answer={question.rightText ? { text: question.rightText } : { options: question.key }} t={textT} /></dd></>}
                <dt>{unstated ? t('result.noEvidence') : t('result.evidence')}</dt>
                <dd lang={tag} dir={direction}>
                  {question.sentences.map((id) => <a key={id} href={`#${id}`}><mark className={marks.mark}>{edition.paragraphs[Number(id.slice(1, id.indexOf('s'))) - 1]?.[Number(id.slice(id.indexOf('s') + 1)) - 1]}</mark></a>)}
                </dd>
              </dl>
            </li>
          )
        })}
      </ol>
      <section id="article" className={styles.article}>
        <h2>{t('result.article')}</h2>
        <form id="text" method="post" action={`/api/attempts/${id}`}><input type="hidden" name="lang" value={lang} /></form>
        <TextLanguages form="text" current={edition.language} editions={editions} t={t} />
      </section>
      <Edition edition={edition} lang={lang} t={t} level={2} sentence={(text, id) => {
        const refs = questions.flatMap((question, at) => (question.sentences.includes(id) ? [at + 1] : []))
        return refs.length === 0 ? text : (
          <><mark id={id} className={marks.mark}><span className={marks.spoken} lang={registered(lang).tag}>{t('result.evidence')} </span>{text}</mark>
            {refs.map((ref) => <a key={ref} className={marks.ref} href={`#q${ref}`} aria-label={t('result.toQuestion', { number: ref })}>{number.format(ref)}</a>)}</>
        )
      }} />
    </>
  )
}

function Given({ question, answer, t }: { question: Asked; answer: Answer | null; t: Translate }) {
  if (!answer) return '–'
  if ('text' in answer) return <bdi>{answer.text}</bdi>
  const item = (id = '') => question.items.find((one) => one.id === id)?.text ?? ''
  if (question.kind === 'matching') return <ul>{answer.options.map((pair) => { const [left, right = ''] = pair.split('='); return <li key={pair}>{item(left)} — {optionText(question, right, t)}</li> })}</ul>
  if (question.kind === 'ordering') return <ol>{answer.options.map((id) => <li key={id}>{optionText(question, id, t)}</li>)}</ol>
  return answer.options.map((id) => optionText(question, id, t)).join()
}
