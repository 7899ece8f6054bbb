import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { isLanguage, languages, registered } from '#locales/registry'
import { translator } from '#locales/translate'
import { applyReading } from '#components/apply-reading'
import '../globals.css'

type Props = { children: ReactNode; params: Promise<{ lang: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return languages.map(({ code }) => ({ lang: code }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params
  const t = translator(isLanguage(lang) ? lang : 'en')
  return { title: { default: t('site.name'), template: `%s · ${t('site.name')}` }, description: t('site.purpose') }
}

export default async function Layout({ children, params }: Props) {
  const { lang } = await params
  if (!isLanguage(lang)) notFound()
  const { tag, direction } = registered(lang)
  const t = translator(lang)
  return (
    <html lang={tag} dir={direction} suppressHydrationWarning>
      <head><link rel="stylesheet" href="/fonts/fonts.css" precedence="default" /><script dangerouslySetInnerHTML={{ __html: applyReading }} /></head>
      <body data-error={t('error.unexpected')} data-what={t('error.unexpectedWhat')} data-retry={t('error.retry')}>{children}</body>
    </html>
  )
}
