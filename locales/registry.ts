/** One language of the interface: its code in addresses, its tag for `lang` and `Intl`, its own name, its direction. */
export interface RegisteredLanguage {
  code: string
  tag: string
  name: string
  direction: 'ltr' | 'rtl'
  script: 'latin' | 'cyrillic' | 'arabic' | 'han'
}

/** The only list of languages: routes, the switcher and the tests derive from it. English stands in where nothing fits. */
export const languages = [
  { code: 'en', tag: 'en', name: 'English', direction: 'ltr', script: 'latin' },
  { code: 'es', tag: 'es', name: 'Español', direction: 'ltr', script: 'latin' },
  { code: 'fr', tag: 'fr', name: 'Français', direction: 'ltr', script: 'latin' },
  { code: 'de', tag: 'de', name: 'Deutsch', direction: 'ltr', script: 'latin' },
  { code: 'ru', tag: 'ru', name: 'Русский', direction: 'ltr', script: 'cyrillic' },
  { code: 'be', tag: 'be', name: 'Беларуская', direction: 'ltr', script: 'cyrillic' },
  { code: 'ar', tag: 'ar', name: 'العربية', direction: 'rtl', script: 'arabic' },
  { code: 'zh', tag: 'zh-Hans', name: '简体中文', direction: 'ltr', script: 'han' },
] as const satisfies readonly RegisteredLanguage[]

export type LanguageCode = (typeof languages)[number]['code']

/** Tells whether a code from an address is one of the interface's languages. */
export function isLanguage(code: string): code is LanguageCode {
  return languages.some((language) => language.code === code)
}

/** Gives the registry's entry for a code, English for one that is not in it. */
export function registered(code: string): RegisteredLanguage {
  return languages.find((language) => language.code === code) ?? languages[0]
}

/** Gives languages' codes in the registry's order, those that are not in it last. */
export function inOrder(codes: readonly string[]): string[] {
  const place = (code: string) => { const at = languages.findIndex((language) => language.code === code); return at < 0 ? languages.length : at }
  return [...codes].sort((a, b) => place(a) - place(b))
}
