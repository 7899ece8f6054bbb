import { NothingHere } from '#components/nothing-here'
import { Shell } from '#components/shell'
import { translator } from '#locales/translate'
import './globals.css'

/** An address outside every language; English stands in for the language that is not known. */
export default function GlobalNotFound() {
  const t = translator('en')
  return (
    <html lang="en" dir="ltr">
      <head><link rel="stylesheet" href="/fonts/fonts.css" precedence="default" /></head>
      <body><Shell lang="en" path="" t={t}><NothingHere lang="en" t={t} /></Shell></body>
    </html>
  )
}
