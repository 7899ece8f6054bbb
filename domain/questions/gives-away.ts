import type { Question, QuestionWording } from '#domain/questions/question'
import { foldAnswer } from '#domain/text/fold-answer'

/** Tells whether reading `one` gives away the answer of `other`, or both are about the same fact, in any language. */
export function givesAway(one: Question, other: Question): boolean {
  if (one.facts.some((fact) => other.facts.includes(fact))) return true
  if (!one.sentences.some((sentence) => other.sentences.includes(sentence))) return false
  return Object.entries(other.wordings).some(([language, wording]) => {
    const said = ` ${foldAnswer(told(one.wordings[language]))} `
    return answersOf(other, wording).map(foldAnswer).some((answer) => answer.length > 1 && said.includes(answer))
  })
}

const told = (wording?: QuestionWording) => [wording && 'text' in wording.stem ? wording.stem.text : '', wording?.quote ?? ''].join(' ')

function answersOf({ kind, key }: Question, { options, accept }: QuestionWording): string[] {
  return kind === 'multiple-choice' || kind === 'cloze' ? key.map((id) => options[id] ?? '') : accept
}
