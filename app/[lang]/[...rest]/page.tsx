import { notFound } from 'next/navigation'

/** Any address that no page answers, so that it is said in the person's language. */
export default function Rest() {
  notFound()
}
