import type { Language, Process } from '#domain/facts/fact'

export const questionKinds = ['multiple-choice', 'true-false', 'cloze', 'number', 'matching', 'ordering', 'find-sentence', 'short-answer'] as const
export type QuestionKind = (typeof questionKinds)[number]

/**
 * One thing asked, the same in every language. `key` depends on the kind: one option id for choices,
 * option ids in the right order for ordering, `item=option` pairs for matching, none where one types.
 */
export interface Question {
  id: string
  kind: QuestionKind
  process: Process
  facts: string[]
  sentences: string[]
  items: string[]
  options: string[]
  key: string[]
  wordings: Record<Language, QuestionWording>
}

/** A question in one language. `accept` lists the typed answers that count; `quote` is what is asked about. */
export interface QuestionWording {
  stem: { fixed: string } | { text: string }
  quote?: string
  items: Record<string, string>
  options: Record<string, string>
  accept: string[]
  explanation: string
}
