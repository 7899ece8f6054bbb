import { gap } from '#domain/questions/cloze'
import type { Question, QuestionWording } from '#domain/questions/question'

/** Gives the faults of a question in each language, as `language: fault`; none when it may be asked. */
export function checkQuestion(question: Question): string[] {
  return Object.entries(question.wordings).flatMap(([language, wording]) =>
    checks.filter(({ fails }) => fails(question, wording)).map(({ name }) => `${language}: ${name}`))
}

const letters = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

const checks: { name: string; fails: (question: Question, wording: QuestionWording) => boolean }[] = [
  { name: 'a text is empty', fails: ({ options, items }, wording) => [...options.map((id) => wording.options[id]), ...items.map((id) => wording.items[id])].some((text) => !text) || ('text' in wording.stem && !wording.stem.text) || wording.quote === '' },
  { name: 'two options read the same', fails: (_, { options }) => new Set(Object.values(options).map(letters)).size < Object.keys(options).length },
  { name: 'the key is not among the options', fails: ({ kind, key, options }) => kind !== 'matching' && key.some((id) => !options.includes(id)) },
  { name: 'the stem contains the answer', fails: ({ kind, key }, { stem, options }) => kind === 'multiple-choice' && 'text' in stem && ` ${letters(stem.text)} `.includes(` ${letters(options[key[0] ?? ''] ?? '')} `) },
  { name: 'the stem contains a typed answer', fails: (_, { stem, accept }) => 'text' in stem && accept.some((answer) => ` ${letters(stem.text)} `.includes(` ${letters(answer)} `)) },
  { name: 'the key is by far the longest option', fails: ({ kind, key }, { options }) => kind === 'multiple-choice' && keyIsLongest(key[0] ?? '', options) },
  { name: 'the gap is not cut once', fails: ({ kind }, { quote = '' }) => kind === 'cloze' && quote.split(gap).length !== 2 },
  { name: 'a text is too long', fails: (_, { stem, options }) => ['text' in stem ? stem.text : '', ...Object.values(options)].some((text) => [...text].length > 300) },
  { name: 'quotation marks or brackets are not paired', fails: (_, wording) => texts(wording).some((text) => pairs.some(([open, close]) => text.split(open).length !== text.split(close).length)) },
]

const pairs = [['«', '»'], ['(', ')'], ['（', '）'], ['《', '》'], ['「', '」']] as const

const texts = ({ stem, quote, options, items }: QuestionWording) => ['text' in stem ? stem.text : '', quote ?? '', ...Object.values(options), ...Object.values(items)]

/** Single words such as the names of days differ by a few letters, which gives nothing away; phrases may not. */
function keyIsLongest(key: string, options: Record<string, string>): boolean {
  const others = Object.entries(options).filter(([id]) => id !== key).map(([, text]) => text.length)
  const text = options[key] ?? ''
  return text.length > 1.5 * Math.max(...others) && (text.includes(' ') || text.length > 6 + Math.max(...others))
}
