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
    const waiting = (): Record<string, unknown> => JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>
    let timer: ReturnType<typeof setTimeout> | undefined
    let stopped = false

    const note = () => {
      const fields = new FormData(element)
      last.current = Math.max(last.current + 1, Date.now())
      const answer = readAnswer(question, (name) => fields.get(name) as string | null)
      const save = { questionId: question.id, answer, flagged: fields.has('flagged'), language: fields.get('language'), revision: last.current }
      localStorage.setItem(key, JSON.stringify({ ...waiting(), [question.id]: save }))
    }
    const send = async (): Promise<boolean> => {
      clearTimeout(timer)
      const saves = Object.values(waiting())
      if (saves.length === 0) return true
      setState('saving')
      try {
        const answer = await fetch(`/api/attempts/${attempt}`, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ saves }), signal: AbortSignal.timeout(8000) })
        if (answer.status >= 500) throw new Error(String(answer.status))
        const sent = new Set(saves.map((save) => JSON.stringify(save)))
        localStorage.setItem(key, JSON.stringify(Object.fromEntries(Object.entries(waiting()).filter(([, save]) => !sent.has(JSON.stringify(save))))))
        setState('saved')
        return true
      } catch {
        setState('unsaved')
        if (!stopped) timer = setTimeout(send, 3000)
        return false
      }
    }
    const changed = () => { note(); clearTimeout(timer); timer = setTimeout(send, 300) }
    const leave = (event: SubmitEvent) => {
      if (navigator.onLine) return
      event.preventDefault()
      note()
      void send()
    }
    const back = () => void send()

    const kept = waiting()
    if (Object.keys(kept).length > 0) void send().then((sent) => { if (sent && kept[question.id] && !stopped) location.reload() })
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
