/** Blocks that are laid out at once: more than fit on the largest screen. */
const first = 60
/** Blocks that are laid out between two keystrokes: some milliseconds' work. */
const more = 60

/** Height of a block that is not laid out yet: about a paragraph's. */
const guess = '6em'

/**
 * Lays out a long report piece by piece, so that one can write as soon as its first page stands. Until its turn a block
 * out of sight has a guessed height; one that comes into sight is laid out at once. Only a style sheet changes:
 * nothing touches the elements that ProseMirror watches.
 * @param sheet holds the editor's element
 * @returns ends it: everything is laid out as usual
 */
export function revealBlocks(sheet: HTMLElement): () => void {
  const style = new CSSStyleSheet()
  let shown = 0
  let idle = 0

  function stop(): void {
    cancelIdleCallback(idle)
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== style)
  }
  function step(): void {
    const blocks = sheet.querySelector('.ProseMirror')?.childElementCount ?? 0
    shown += shown === 0 ? first : more
    if (shown > first && shown >= blocks) {
      stop()
      return
    }
    style.replaceSync(
      `.sheet .ProseMirror > :nth-child(n + ${shown + 1}) { content-visibility: auto; contain-intrinsic-block-size: auto ${guess} }`,
    )
    idle = requestIdleCallback(step)
  }
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style]
  step()
  return stop
}
