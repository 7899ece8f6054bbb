import type { Answer } from '#domain/scoring/mark-response'

/** What is on disk of one question. */
export interface SavedResponse { answer: Answer | null; flagged: boolean; revision: number }
