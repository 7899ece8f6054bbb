'use client'

import { useEffect, useRef, useState } from 'react'
import type { Question } from '#domain/questions/question'
import { readAnswer } from '#domain/questions/read-answer'
import styles from './autosave.module.css'

type State = 'saved' | 'saving' | 'unsaved'

/**
 * Saves the form's answer as it changes and says what is true of it. What could not be sent waits in the
 * browser's own store, so that a lost line or a closed tab loses nothing; it is sent when the line is back.
 */
export function Autosave({ form, attempt, question, revision, words }: {
  form: string; attempt: string; question: Pick<Question, 'id' | 'kind' | 'items' | 'options'>; revision: number; words: Record<State, string>
}) {
  const [state, setState] = useState<State | null>(revision > 0 ? 'saved' : null)
  const last = useRef(revision)
  useEffect(() => {
    const element = document.getElementById(form) as HTMLFormElement
    const key = `passage/${attempt}`
    const waiting = () => JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, { revision: number }>
    let timer: ReturnType<typeof setTimeout> | undefined
    let stopped = false
    let failing = false
    let sure = false

    const note = () => {
      const fields = new FormData(element)
      last.current = Math.max(last.current + 1, Date.now())
      const answer = readAnswer(question, (name) => fields.get(name) as string | null)
      const save = { questionId: question.id, answer, flagged: fields.has('flagged'), language: fields.get('language'), revision: last.current }
      localStorage.setItem(key, JSON.stringify({ ...waiting(), [question.id]: save }))
    }
    /** Gives the revisions that the server holds now, or null when nothing could be sent. */
    const send = async (): Promise<Record<string, number> | null> => {
      clearTimeout(timer)
      const saves = Object.values(waiting())
      if (saves.length === 0) return {}
      setState('saving')
      try {
        const answer = await fetch(`/api/attempts/${attempt}`, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ saves }), signal: AbortSignal.timeout(8000) })
        if (answer.status >= 500) throw new Error(String(answer.status))
        const sent = new Set(saves.map((save) => JSON.stringify(save)))
        localStorage.setItem(key, JSON.stringify(Object.fromEntries(Object.entries(waiting()).filter(([, save]) => !sent.has(JSON.stringify(save))))))
        failing = false
        setState('saved')
        return answer.ok ? (await answer.json() as { revisions: Record<string, number> }).revisions : {}
      } catch {
        failing = true
        setState('unsaved')
        if (!stopped) timer = setTimeout(send, 3000)
        return null
      }
    }
    const changed = () => { note(); clearTimeout(timer); timer = setTimeout(send, 300) }
    const leave = (event: SubmitEvent) => {
      if (sure || (navigator.onLine && !failing)) return
      event.preventDefault()
      note()
      void send().then((sent) => {
        sure = sent !== null
        if (sent) element.requestSubmit(event.submitter)
      })
    }
    const back = () => void send()

    // What a closed tab left behind goes first; where the page did not know of it, it is asked for again.
    const kept = waiting()[question.id]
    void send().then((held) => { if (kept && held?.[question.id] === kept.revision && !stopped) location.reload() })
    element.addEventListener('input', changed)
    element.addEventListener('submit', leave)
    addEventListener('online', back)
    return () => {
      stopped = true
      clearTimeout(timer)
      element.removeEventListener('input', changed)
      element.removeEventListener('submit', leave)
      removeEventListener('online', back)
    }
  }, [form, attempt, question])
  return <p className={styles.state} data-state={state} role="status">{state && words[state]}</p>
}
