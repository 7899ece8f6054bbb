import type { ReactNode } from 'react'
import type { QuestionKind } from '#domain/questions/question'
import type { Answer } from '#domain/scoring/mark-response'
import { registered } from '#locales/registry'
import type { Key, Translate } from '#locales/translate'
import styles from './question.module.css'

/** A question as it is asked; the page may know more of it, but this asks for no more. */
export interface Asked {
  id: string
  kind: QuestionKind
  stem: { fixed: string } | { text: string }
  quote: string | null
  items: { id: string; text: string }[]
  options: { id: string; text: string }[]
}

type FixedKey = Extract<Key, `question.${string}`>

const verdicts = ['true', 'false', 'not-stated']

/** Gives an option's words: a verdict's stand in the interface's strings, all others with the question. */
export function optionText(question: Asked, id: string, t: Translate): string {
  const text = question.options.find((option) => option.id === id)?.text ?? ''
  return question.kind === 'true-false' && verdicts.includes(text) ? t(`question.${text}` as FixedKey) : text
}

/** Gives the question's stem in words; fixed stems stand in the strings of `t`, the text's language. */
export function stemText({ stem }: Asked, t: Translate): string {
  return 'text' in stem ? stem.text : t(`question.${stem.fixed}` as FixedKey)
}

/** What a question is about, where it quotes: a statement, or a sentence with a gap. */
export function Quote({ question, t }: { question: Asked; t: Translate }): ReactNode {
  if (!question.quote) return null
  const [before, after] = question.quote.split('____')
  return <p className={styles.quote}>{before}{after !== undefined && <span className={styles.gap} role="img" aria-label={t('quiz.gap')} />}{after}</p>
}

/** The fields that answer one question, named as `readAnswer` reads them. `words` is the interface's, `t` the text's. */
export function QuestionFields({ question, answer, t, words, language }: { question: Asked; answer: Answer | null; t: Translate; words: Translate; language: string }) {
  const { tag, direction } = registered(language)
  const given = answer && 'options' in answer ? answer.options : []
  return (
    <fieldset className={styles.question} lang={tag} dir={direction}>
      <legend className={styles.stem}>{stemText(question, t)}</legend>
      <Quote question={question} t={t} />
      {question.kind === 'matching' ? <Matching question={question} given={given} words={words} />
        : question.kind === 'ordering' ? <Ordering question={question} given={given} words={words} />
        : question.options.length > 0 ? <Choice question={question} given={given} t={t} script={registered(language).script} />
        : <Typed question={question} text={answer && 'text' in answer ? answer.text : ''} words={words} />}
    </fieldset>
  )
}

/** The letters that schools put before options, where a script has its own. */
const letters: Record<string, string> = { arabic: 'أبجدهو', cyrillic: 'АБВГДЕ' }

function Choice({ question, given, t, script }: { question: Asked; given: string[]; t: Translate; script: string }) {
  return question.options.map(({ id }, at) => (
    <label key={id} className={styles.option}>
      <input type="radio" name="option" value={id} defaultChecked={given[0] === id} />
      <span className={styles.letter} aria-hidden>{(letters[script] ?? 'ABCDEF')[at]}</span>
      <span>{optionText(question, id, t)}</span>
    </label>
  ))
}

function Matching({ question, given, words }: { question: Asked; given: string[]; words: Translate }) {
  return question.items.map((item) => (
    <label key={item.id} className={styles.pair}>
      <span>{item.text}</span>
      <select name={`item-${item.id}`} defaultValue={given.find((pair) => pair.startsWith(`${item.id}=`))?.split('=')[1] ?? ''}>
        <option value="">{words('quiz.choose')}</option>
        {question.options.map(({ id, text }) => <option key={id} value={id}>{text}</option>)}
      </select>
    </label>
  ))
}

function Ordering({ question, given, words }: { question: Asked; given: string[]; words: Translate }) {
  const order = given.length > 0 ? given : question.options.map(({ id }) => id)
  return (
    <>
      <input type="hidden" name="shown" value={order.join()} />
      {given.length > 0 && <input type="hidden" name="order" value={order.join()} />}
      <ol className={styles.order}>
        {order.map((id, at) => {
          const event = optionText(question, id, words)
          return (
            <li key={id}>
              <span>{event}</span>
              <span className={styles.moves}>
                <button name="go" value={`up:${id}`} disabled={at === 0} aria-label={words('quiz.upLabel', { event })}>↑ {words('quiz.up')}</button>
                <button name="go" value={`down:${id}`} disabled={at === order.length - 1} aria-label={words('quiz.downLabel', { event })}>↓ {words('quiz.down')}</button>
              </span>
            </li>
          )
        })}
      </ol>
    </>
  )
}

function Typed({ question, text, words }: { question: Asked; text: string; words: Translate }) {
  return (
    <label className={styles.typed}>
      <span>{words('quiz.answer')}</span>
      <input name="text" defaultValue={text} maxLength={500} dir="auto" autoComplete="off" spellCheck={false} enterKeyHint="next" inputMode={question.kind === 'number' ? 'decimal' : undefined} />
    </label>
  )
}
