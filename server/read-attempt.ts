import type { Question } from '#domain/questions/question'
import { markResponse, type Answer } from '#domain/scoring/mark-response'
import type { SavedResponse } from '#domain/scoring/saved-response'
import type { Database } from '#server/db'
import { readQuestions } from '#server/read-questions'

/** What of a question may leave the server while it can still be answered: no key, evidence, fact or explanation. */
export interface AskedQuestion {
  id: string
  kind: Question['kind']
  stem: { fixed: string } | { text: string }
  quote: string | null
  items: { id: string; text: string }[]
  options: { id: string; text: string }[]
}

/** A question after handing in: what was right, what it earned and which sentences show it. */
export interface MarkedQuestion extends AskedQuestion {
  process: Question['process']
  key: string[]
  rightText: string | null
  explanation: string
  sentences: string[]
  points: number
}

/**
 * Gives a learner's attempt worded in `language` (else in English), open or handed in, or null when it is
 * unknown or somebody else's.
 */
export async function readAttempt(database: Database, { attemptId, learnerId, language }: { attemptId: string; learnerId: string; language: string }) {
  const attempt = await database.attempt.findFirst({
    where: { id: attemptId, learnerId },
    select: {
      quizId: true, position: true, submittedAt: true, points: true, maxPoints: true,
      quiz: { select: { version: { select: { article: { select: { slug: true } }, editions: { orderBy: { language: 'asc' }, select: { language: true, title: true, paragraphs: true, source: true } } } } } },
      responses: { select: { questionId: true, answer: true, flagged: true, revision: true } },
    },
  })
  if (!attempt) return null
  const questions = await readQuestions(database, { quizId: attempt.quizId })
  const { article, editions } = attempt.quiz.version
  const edition = editions.find((one) => one.language === language) ?? editions.find((one) => one.language === 'en')
  const words = edition?.language ?? 'en'
  const responses = new Map(attempt.responses.map(({ questionId, answer, flagged, revision }): [string, SavedResponse] =>
    [questionId, { answer: answer as Answer | null, flagged, revision: Number(revision) }]))
  const frame = {
    slug: article.slug, position: Math.min(attempt.position, questions.length), responses,
    edition: { language: words, title: edition?.title ?? '', paragraphs: (edition?.paragraphs ?? []) as string[][], source: edition?.source ?? '' },
    editions: editions.map((one) => one.language),
  }
  if (!attempt.submittedAt) return { ...frame, open: true as const, questions: questions.map((question) => ask(question, words)) }
  return {
    ...frame, open: false as const, points: attempt.points ?? 0, maxPoints: attempt.maxPoints ?? 0,
    questions: questions.map((question) => reveal(question, words, responses.get(question.id)?.answer ?? null)),
  }
}

function ask({ id, kind, items, options, wordings }: Question, language: string): AskedQuestion {
  const wording = wordings[language]
  return {
    id, kind, stem: wording?.stem ?? { text: '' }, quote: wording?.quote ?? null,
    items: items.map((item) => ({ id: item, text: wording?.items[item] ?? '' })),
    options: options.map((option) => ({ id: option, text: wording?.options[option] ?? '' })),
  }
}

function reveal(question: Question, language: string, answer: Answer | null): MarkedQuestion {
  const wording = question.wordings[language]
  return {
    ...ask(question, language), process: question.process, key: question.key, rightText: wording?.accept[0] ?? null,
    explanation: wording?.explanation ?? '', sentences: question.sentences, points: markResponse(question, answer),
  }
}
