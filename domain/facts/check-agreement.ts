import type { ContentProblem } from '#domain/facts/check-editions'
import type { CuratedArticle, Edition, Fact } from '#domain/facts/fact'
import { foldAnswer } from '#domain/text/fold-answer'
import { sentenceAt } from '#domain/text/sentence-at'

/** Gives the numbers that a fact's evidence shows in an edition, in any script's digits; months by number are words. */
function numbersOf(fact: Fact, { paragraphs, wording }: Edition): string {
  const evidence = wording.facts[fact.id]?.evidence ?? fact.sentences.map((id) => sentenceAt(paragraphs, id) ?? '').join(' ')
  return [...foldAnswer(evidence.replace(/\d+\s*月/g, ' ')).matchAll(/\d+/g)].map(([digits]) => digits).sort().join(' ')
}

/**
 * Checks that all editions give every fact the same numbers, and that a false statement names the value put in
 * and not the one taken out. Gives the faults, measured against the first edition.
 */
export function checkAgreement({ facts, editions }: CuratedArticle): ContentProblem[] {
  const [first] = Object.values(editions)
  if (!first) return []
  return Object.values(editions).flatMap((edition) => facts.flatMap((fact) => {
    const say = (problem: string) => ({ language: edition.language, fact: fact.id, problem })
    const [own, other] = [numbersOf(fact, edition), numbersOf(fact, first)]
    return [
      ...(own === other ? [] : [say(`shows the numbers "${own}", in ${first.language} "${other}"`)]),
      ...checkExchange(fact, edition).map(say),
    ]
  }))
}

function checkExchange({ id, false: exchange }: Fact, { wording }: Edition): string[] {
  const text = wording.facts[id]?.false
  if (!exchange?.from || !exchange.to || !text) return []
  const names = (value: string) => [wording.values[value]?.name ?? '', ...(wording.values[value]?.forms ?? [])].some((form) => form && text.includes(form))
  return [...(names(exchange.to) ? [] : [`false statement does not name "${exchange.to}"`]), ...(names(exchange.from) ? [`false statement names "${exchange.from}"`] : [])]
}
