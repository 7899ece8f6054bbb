import type { CuratedArticle } from '#domain/facts/fact'
import { cloze } from '#domain/questions/cloze'
import { findSentence } from '#domain/questions/find-sentence'
import { matching } from '#domain/questions/matching'
import { multipleChoice } from '#domain/questions/multiple-choice'
import { ordering } from '#domain/questions/ordering'
import type { Question } from '#domain/questions/question'
import { trueFalse } from '#domain/questions/true-false'
import { typed } from '#domain/questions/typed'

/** Makes every question that an article's facts allow, in the order of the facts, then those on several facts. */
export function makeBank(article: CuratedArticle): Question[] {
  const single = article.facts.flatMap((fact) => [multipleChoice, trueFalse, cloze, typed, findSentence].flatMap((make) => make(article, fact)))
  return [...single, ...matching(article), ...ordering(article)]
}
