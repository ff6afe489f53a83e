/** Puts a text on the clipboard, within a click or key: the page may not write there at any other time. */
export function copyText(text: string): void {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopPropagation()
    event.clipboardData?.setData('text/plain', text)
  }
  // Chromium copies without a selection only when somebody says that there is something to copy.
  const allow = (event: Event) => event.preventDefault()
  document.addEventListener('beforecopy', allow, { capture: true })
  document.addEventListener('copy', fill, { capture: true, once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', fill, { capture: true })
  document.removeEventListener('beforecopy', allow, { capture: true })
}
