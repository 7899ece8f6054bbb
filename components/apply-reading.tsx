/** Where the browser keeps the reader's type size and light. */
export const readingKey = 'passage/reading'

/** Runs before the page is painted: puts the reader's own type size and light on the document. */
export const applyReading = `try{const r=JSON.parse(localStorage.getItem('${readingKey}')||'{}'),e=document.documentElement;if(r.theme)e.dataset.theme=r.theme;if(r.size)e.style.setProperty('--size',r.size)}catch{}`
