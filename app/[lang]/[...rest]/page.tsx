import { redirect } from 'next/navigation'

/** Any address that no page answers, so that it is said in the person's language. */
export default async function Rest({ params }: { params: Promise<{ lang: string }> }) {
  redirect(`/${(await params).lang}/nothing`)
}
