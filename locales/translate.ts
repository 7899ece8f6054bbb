import { createInstance, type TFunction } from 'i18next'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type en from './en/reader.json'
import { registered, type LanguageCode } from '#locales/registry'

type Paths<T, P extends string = ''> = { [K in keyof T & string]: T[K] extends string ? `${P}${WithoutPlural<K>}` : Paths<T[K], `${P}${K}.`> }[keyof T & string]
type WithoutPlural<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K

/** Every string of the interface by its key, plurals without their category. */
export type Key = Paths<typeof en>
export type Translate = (key: Key, values?: Record<string, string | number>) => string

const made = new Map<string, Translate>()

/**
 * Gives the function that words keys in a language. Each language has its own i18next instance: changing the
 * language of a shared one would mix up people's pages.
 */
export function translator(code: LanguageCode): Translate {
  const known = made.get(code)
  if (known) return known
  const i18n = createInstance()
  void i18n.init({
    lng: registered(code).tag, fallbackLng: false, initAsync: false, showSupportNotice: false, interpolation: { escapeValue: false },
    resources: { [registered(code).tag]: { translation: JSON.parse(readFileSync(join(process.cwd(), 'locales', code, 'reader.json'), 'utf8')) } },
  } as Parameters<typeof i18n.init>[0])
  const t = i18n.t as TFunction
  const words: Translate = (key, values) => String(t(key, values ?? {}))
  made.set(code, words)
  return words
}
