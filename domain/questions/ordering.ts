import type { CuratedArticle, Fact } from '#domain/facts/fact'
import { draft } from '#domain/questions/draft'
import type { Question } from '#domain/questions/question'
import { seededOrder } from '#domain/questions/seeded-order'

/**
 * Makes the ordering questions of an article from chains of four events in which each is known to
 * come after the one before it: where the article leaves the order open, nothing is asked.
 */
export function ordering(article: CuratedArticle): Question[] {
  const events = article.facts.filter((fact) => Object.values(article.editions).every(({ wording }) => wording.facts[fact.id]?.event))
  const later = new Map(events.map(({ id }) => [id, events.filter((other) => comesAfter(article.facts, other.id, id))]))
  const extend = (chain: Fact[]): Fact[][] =>
    chain.length === 4 ? [chain] : (later.get(chain.at(-1)?.id ?? '') ?? []).flatMap((next) => extend([...chain, next]))
  return spread(events.flatMap((first) => extend([first]))).map((chain) => order(article, chain))
}

/** Tells whether event `a` is stated to come after event `b`, through any number of steps. */
export function comesAfter(facts: Fact[], a: string, b: string): boolean {
  return (facts.find(({ id }) => id === a)?.after ?? []).some((id) => id === b || comesAfter(facts, id, b))
}

/** Keeps chains that share at most two events with any kept before, so that they ask different things. */
function spread(chains: Fact[][]): Fact[][] {
  const kept: Fact[][] = []
  for (const chain of chains) {
    if (kept.every((other) => other.filter((fact) => chain.includes(fact)).length <= 2)) kept.push(chain)
  }
  return kept
}

function order(article: CuratedArticle, chain: Fact[]): Question {
  const key = chain.map(({ id }) => id)
  const shuffled = seededOrder(key, `${key.join()}/shown`)
  const options = shuffled.join() === key.join() ? [...shuffled].reverse() : shuffled
  return draft(article, {
    kind: 'ordering', name: key.join(), facts: chain, options, key,
    word: ({ wording }, id) => ({
      stem: { fixed: 'ordering' },
      options: Object.fromEntries(options.map((event) => [id(event), wording.facts[event]?.event ?? ''])),
    }),
  })
}
