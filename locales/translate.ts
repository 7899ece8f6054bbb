import { createInstance } from 'i18next'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pseudoTree } from '#locales/pseudo'
import { registered, type LanguageCode } from '#locales/registry'
import type Resources from './resources'

type Flat<T, P extends string = ''> = { [K in keyof T & string]: T[K] extends string ? { [Q in `${P}${K}`]: T[K] } : Flat<T[K], `${P}${K}.`> }[keyof T & string]
type Union<T> = (T extends unknown ? (one: T) => void : never) extends (all: infer All) => void ? All : never
type Strings = Union<Flat<Resources['reader']>>
type Base<K extends string> = K extends `${infer Name}_${'one' | 'other'}` ? Name : K
type Source<K extends string> = K extends keyof Strings ? Strings[K] : `${K}_other` extends keyof Strings ? Strings[`${K}_other`] : never
type Names<S> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Names<Rest> : never
type Values<K extends string> = Record<Names<Source<K>>, string | number>

/** Every string of the interface by its key, plurals without their category. */
export type Key = Base<keyof Strings & string>

/** Words a key; a key that does not exist and a value that is missing or misspelt are errors of type. */
export type Translate = <K extends Key>(key: K, ...values: [Names<Source<K>>] extends [never] ? [] : [Values<K>]) => string

const made = new Map<string, Translate>()

/**
 * Gives the function that words keys in a language. Each language has its own i18next instance: changing the
 * language of a shared one would mix up people's pages. With PASSAGE_PSEUDO set, English is the pseudo-locale.
 */
export function translator(code: LanguageCode): Translate {
  const known = made.get(code)
  if (known) return known
  const { tag } = registered(code)
  const strings = JSON.parse(readFileSync(join(process.cwd(), 'locales', code, 'reader.json'), 'utf8')) as Resources['reader']
  const i18n = createInstance()
  void i18n.init({
    lng: tag, fallbackLng: false, initAsync: false, interpolation: { escapeValue: false },
    resources: { [tag]: { translation: code === 'en' && process.env.PASSAGE_PSEUDO ? pseudoTree(strings) : strings } },
  })
  const words: Translate = (key, ...[values]) => String(i18n.t(key as string, (values ?? {}) as Record<string, unknown>))
  made.set(code, words)
  return words
}
