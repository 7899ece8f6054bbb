declare module '*.css'
declare module '*.module.css' {
  const styles: Record<string, string>
  export default styles
}
declare module 'subset-font' {
  export default function subsetFont(font: Uint8Array, text: string, options: { targetFormat: 'woff2' }): Promise<Uint8Array>
}
