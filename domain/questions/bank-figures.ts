import type { Question } from '#domain/questions/question'
import { contentWords } from '#domain/text/content-words'

/** How easily a bank's multiple-choice keys are found without the text, as shares from 0 to 1. */
export interface BankFigures { overlapGuess: number; chance: number; keyLongest: number; keyFirst: number }

/**
 * Measures a bank in one language: how often the option that shares most words with the stem is the key (ties
 * count by share), what guessing would give, how often the key is the longest option and how often the first.
 */
export function bankFigures(bank: readonly Question[], language: string): BankFigures {
  const choices = bank.filter(({ kind }) => kind === 'multiple-choice').map(({ options, key, wordings }) => {
    const wording = wordings[language]
    const texts = options.map((id) => wording?.options[id] ?? '')
    return { texts, at: options.indexOf(key[0] ?? ''), stem: new Set(contentWords(wording && 'text' in wording.stem ? wording.stem.text : '', language)) }
  })
  const mean = (share: (choice: (typeof choices)[number]) => number) => choices.reduce((sum, choice) => sum + share(choice), 0) / Math.max(choices.length, 1)
  return {
    overlapGuess: mean(({ texts, at, stem }) => {
      const shared = texts.map((text) => contentWords(text, language).filter((word) => stem.has(word)).length)
      const most = Math.max(...shared)
      return shared[at] === most ? 1 / shared.filter((count) => count === most).length : 0
    }),
    chance: mean(({ texts }) => 1 / texts.length),
    keyLongest: mean(({ texts, at }) => (texts.every((text, other) => other === at || text.length < (texts[at]?.length ?? 0)) ? 1 : 0)),
    keyFirst: mean(({ at }) => (at === 0 ? 1 : 0)),
  }
}
