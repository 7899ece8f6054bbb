import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'

/**
 * Puts the fonts that pages ask for into `public/fonts`: slices of the variable fonts as they come, and of the
 * Han fonts, whose whole files have megabytes, only the characters of our own texts.
 */
const ranges: Record<string, string> = {
  latin: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext': 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2C60-2C7F,U+A720-A7FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  arabic: 'U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC',
}
const slices: [family: string, npm: string, subset: string, style: string][] = [
  ...['latin', 'latin-ext', 'cyrillic'].flatMap((subset) => [
    ['Passage Serif', 'source-serif-4', subset, 'normal'] as [string, string, string, string],
    ['Passage Serif', 'source-serif-4', subset, 'italic'] as [string, string, string, string],
    ['Passage Sans', 'source-sans-3', subset, 'normal'] as [string, string, string, string],
  ]),
  ['Passage Serif', 'noto-naskh-arabic', 'arabic', 'normal'],
  ['Passage Sans', 'noto-sans-arabic', 'arabic', 'normal'],
]
const out = 'public/fonts'
const face = (family: string, file: string, style: string, weight: string, range: string) =>
  `@font-face{font-family:"${family}";src:url(${file}) format("woff2");font-style:${style};font-weight:${weight};font-display:swap;unicode-range:${range}}`

function ownCharacters(): string {
  const files = [...readdirSync('content').flatMap((slug) => ['edition.txt', 'wording.json'].map((file) => join('content', slug, 'zh', file))), 'locales/zh/reader.json']
  const text = [...files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8')), '简体中文'].join('')
  return [...new Set(text)].filter((letter) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2018-\u201d\u2026\u2014\u00b7]/u.test(letter)).sort().join('')
}

mkdirSync(out, { recursive: true })
const rules = slices.map(([family, npm, subset, style]) => {
  const file = `${npm}-${subset}-wght-${style}.woff2`
  copyFileSync(join('node_modules/@fontsource-variable', npm, 'files', file), join(out, file))
  return face(family, file, style, '200 900', ranges[subset] ?? '')
})
const letters = ownCharacters()
// The Latin faces own the quotation marks of these ranges, so the Han faces come under names of their own.
const range = [...letters].map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join(',')
for (const [family, npm, weights] of [['Passage Han Serif', 'noto-serif-sc', [400, 700]], ['Passage Han Sans', 'noto-sans-sc', [400, 600]]] as const) {
  for (const weight of weights) {
    const file = `${npm}-${weight}.woff2`
    const whole = readFileSync(join('node_modules/@fontsource', npm, 'files', `${npm}-chinese-simplified-${weight}-normal.woff2`))
    writeFileSync(join(out, file), await subsetFont(whole, letters, { targetFormat: 'woff2' }))
    rules.push(face(family, file, 'normal', String(weight), range))
  }
}
writeFileSync(join(out, 'fonts.css'), rules.join('\n'))
