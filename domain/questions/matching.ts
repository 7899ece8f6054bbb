import type { CuratedArticle, Edition, Fact } from '#domain/facts/fact'
import { draft } from '#domain/questions/draft'
import type { Question } from '#domain/questions/question'
import { seededOrder } from '#domain/questions/seeded-order'

interface Pair { fact: Fact; left: string; right: string }

/** Which word of a fact stands for its side of a set, where no value does. */
const label = { role: 'role', said: 'said', day: 'event' } as const

/**
 * Makes the matching questions of an article: facts of one set (who is who, who said what, what was
 * when), three or four to a question, no value twice in it; a fact is used in one question only.
 */
export function matching(article: CuratedArticle): Question[] {
  const sets = [...new Set(article.facts.flatMap(({ match = [] }) => match.map(({ set }) => set)))]
  return sets.flatMap((set) => groups(pairsOf(article.facts, set)).map((pairs) => match(article, set, pairs)))
}

function pairsOf(facts: Fact[], set: string): Pair[] {
  return facts.flatMap((fact) => (fact.match ?? []).filter((one) => one.set === set)
    .map(({ left = fact.id, right = fact.id }) => ({ fact, left, right })))
}

function groups(pairs: Pair[]): Pair[][] {
  const made: Pair[][] = []
  for (const pair of pairs) {
    const free = made.find((group) => group.length < 4 && group.every(({ left, right }) => left !== pair.left && right !== pair.right))
    if (free) free.push(pair)
    else made.push([pair])
  }
  return made.filter((group) => group.length >= 3)
}

function match(article: CuratedArticle, set: string, pairs: Pair[]): Question {
  const seed = `${set}/${pairs.map(({ fact }) => fact.id).join()}`
  const items = seededOrder(pairs.map(({ left }) => left), `${seed}/items`)
  const options = seededOrder(pairs.map(({ right }) => right), `${seed}/options`)
  const name = ({ wording }: Edition, of: string) =>
    wording.values[of]?.name ?? wording.facts[of]?.[label[set as keyof typeof label]] ?? ''
  return draft(article, {
    kind: 'matching', name: seed, facts: pairs.map(({ fact }) => fact), items, options,
    key: pairs.map(({ left, right }) => `${left}=${right}`),
    word: (edition, id) => ({
      stem: { fixed: `matching-${set}` },
      items: Object.fromEntries(items.map((item) => [id(item), name(edition, item)])),
      options: Object.fromEntries(options.map((option) => [id(option), name(edition, option)])),
    }),
  })
}
