'use client'

import styles from './print-button.module.css'

/** Opens the browser's print dialogue. */
export function PrintButton({ label }: { label: string }) {
  return <button type="button" className={styles.print} onClick={() => print()}>{label}</button>
}
