/**
 * Reads an edition's text: a first line `# title`, then one sentence a line, with an empty line
 * between paragraphs. Gives the title and the paragraphs as lists of sentences.
 * @throws Error when the title or the text is missing.
 */
export function readEdition(text: string): { title: string; paragraphs: string[][] } {
  const [head = '', ...blocks] = text.replace(/\r\n/g, '\n').trim().split(/\n{2,}/)
  if (!head.startsWith('# ') || blocks.length === 0) throw new Error('an edition needs a line "# title" and a text')
  return {
    title: head.slice(2).trim(),
    paragraphs: blocks.map((block) => block.split('\n').map((line) => line.trim())),
  }
}
