/** BCP 47 code of a language as the folders of `content/` name it. */
export type Language = string

export const processes = ['retrieve', 'infer', 'integrate', 'evaluate'] as const
/** What a question asks of the reader, after the PIRLS 2021 framework's four processes. */
export type Process = (typeof processes)[number]

/** A person, place, number, day … that facts speak of; `absent` ones serve only as distractors. */
export interface Value {
  id: string
  type: string
  number?: number
  month?: number
  day?: number
  absent?: boolean
}

/** Something the article states, in no language: sentences are named `p2s3`, both counted from 1. */
export interface Fact {
  id: string
  kind: string
  process?: Process
  sentences: string[]
  values?: Record<string, string>
  relates?: string[]
  after?: string[]
  ask?: { answer: string; typed?: boolean; number?: boolean; not?: string[] }
  cloze?: { answer: string; bank: string[] }
  match?: { set: string; left?: string; right?: string }[]
  true?: boolean
  false?: { kind?: 'sense'; from?: string; to?: string }
  find?: boolean
}

/** What one language needs to word a fact. `evidence` is the whole sentence where it is left out. */
export interface FactWording {
  statement: string
  evidence?: string
  ask?: string
  options?: Record<string, string>
  false?: string
  bank?: Record<string, string>
  role?: string
  said?: string
  event?: string
}

/** The names of a value: as an option, as typed answers that count too, and as the text inflects it. */
export interface ValueWording {
  name: string
  also: string[]
  forms: string[]
}

export interface Wording {
  source: string
  values: Record<string, ValueWording>
  facts: Record<string, FactWording>
}

/** A text in one language: paragraphs of sentences, in the same order in every edition. */
export interface Edition {
  language: Language
  title: string
  paragraphs: string[][]
  wording: Wording
}

export interface CuratedArticle {
  slug: string
  values: Value[]
  facts: Fact[]
  editions: Record<Language, Edition>
}
