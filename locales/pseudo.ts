const letters: Record<string, string> = { a: 'á', c: 'ç', e: 'ë', i: 'ï', n: 'ñ', o: 'ø', r: 'ŕ', s: 'š', u: 'û', y: 'ý', A: 'Å', E: 'É', I: 'Î', N: 'Ñ', O: 'Ö', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Û', Y: 'Ÿ' }

/**
 * Gives a text as the pseudo-locale shows it: in brackets, a third longer, in letters that no string written into
 * the code has. What stays plain on a page is not translated; what is cut has too little room. Placeholders stay.
 */
export function pseudo(text: string): string {
  const strange = text.split(/(\{\{\w+\}\})/).map((part) => (part.startsWith('{{') ? part : part.replace(/[a-zA-Z]/g, (letter) => letters[letter] ?? letter))).join('')
  return `⟦${strange}${'~'.repeat(Math.ceil(text.length / 3))}⟧`
}

/** Gives a tree of strings with each of them as `pseudo` shows it. */
export function pseudoTree<T>(tree: T): T {
  if (typeof tree === 'string') return pseudo(tree) as T
  return Object.fromEntries(Object.entries(tree as object).map(([key, value]) => [key, pseudoTree(value)])) as T
}
