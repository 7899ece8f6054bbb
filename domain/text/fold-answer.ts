/**
 * Gives a typed answer in the form in which answers are compared: compatibility forms unified, case and
 * accents dropped, digits of any script as 0–9, Arabic vowel signs and tatweel dropped, every run of other
 * characters one space.
 */
export function foldAnswer(text: string): string {
  return [...text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/[\p{Mn}\u0640]/gu, '')]
    .map((letter) => (/\p{Nd}/u.test(letter) ? String(digitValue(letter)) : letter))
    .join('').normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Unicode keeps the ten digits of a script together and in order, so counting back to its zero gives the value. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}
