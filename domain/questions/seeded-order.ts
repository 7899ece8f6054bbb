import { hashNumber } from '#domain/questions/hash'

/** Gives the items in an order that depends on the seed and their names alone, not on their place. */
export function seededOrder(items: readonly string[], seed: string): string[] {
  return [...items].sort((a, b) => hashNumber(`${seed}/${a}`) - hashNumber(`${seed}/${b}`) || (a < b ? -1 : 1))
}
