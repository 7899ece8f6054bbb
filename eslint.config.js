import css from '@eslint/css'
import next from 'eslint-config-next'
import tseslint from 'typescript-eslint'

/** The house: who may import whom. The message says where the code belongs. */
const rooms = [
  ['domain', ['#server/*', '#components/*', '#locales/*', '#prisma', 'next', 'next/*', 'react', 'react/*', 'node:*', '@prisma/*', 'better-sqlite3', 'i18next'], 'domain/ is pure: what reads files, databases or pages belongs in server/ or app/.'],
  ['server', ['#components/*', '#locales/*', 'react', 'next/*'], 'server/ holds use cases: what speaks a language or draws belongs in app/ or components/.'],
  ['components', ['#server/*', '#prisma', 'node:*', '@prisma/*', 'better-sqlite3'], 'components/ are given what they show: reading the database belongs in server/, called by app/.'],
  ['app', ['#prisma', '@prisma/*', 'better-sqlite3'], 'app/ decides nothing: queries belong in a use case of server/.'],
  ['locales', ['#server/*', '#components/*', '#domain/*', '#prisma'], 'locales/ knows nothing of the rest.'],
]

export default [
  { ignores: ['.next/', 'prisma/generated/', 'public/', 'data/', 'test-results/', 'next-env.d.ts'] },
  ...next.map((config) => (config.files ? config : { ...config, files: ['**/*.{js,mjs,ts,tsx}'] })),
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{js,ts,tsx}'],
    rules: {
      '@next/next/no-html-link-for-pages': 'off',
      // The fonts' sheet is made by `npm run fonts` and served as it is.
      '@next/next/no-css-tags': 'off',
      'import/no-anonymous-default-export': 'off',
      'max-lines': ['error', { max: 250 }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    rules: Object.fromEntries(['anchor-has-content', 'anchor-is-valid', 'heading-has-content', 'html-has-lang', 'label-has-associated-control', 'no-redundant-roles', 'no-static-element-interactions', 'click-events-have-key-events', 'tabindex-no-positive', 'interactive-supports-focus', 'no-autofocus'].map((rule) => [`jsx-a11y/${rule}`, 'error'])),
  },
  ...rooms.map(([room, group, message]) => ({
    files: [`${room}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
  })),
  { files: ['tests/**/*.{ts,tsx}'], rules: { 'react-hooks/rules-of-hooks': 'off', 'no-empty-pattern': 'off' } },
  { files: ['**/*.css'], plugins: { css }, language: 'css/css', rules: { 'css/prefer-logical-properties': 'error' } },
]
