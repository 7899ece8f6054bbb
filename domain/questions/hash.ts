/**
 * Gives seven base-36 digits for a text: FNV-1a, 32 bits, then mixed as in MurmurHash3's finaliser.
 * Ids made so say nothing about which option is the key.
 */
export function hash(text: string): string {
  return hashNumber(text).toString(36).padStart(7, '0')
}

/** Gives an unsigned 32-bit integer for a text, the same on every machine; the source of `hash`. */
export function hashNumber(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
