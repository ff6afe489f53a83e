import { type DragEvent, useState } from 'react'

/** What a dialog above has taken is not taken again: React passes it on to what is around the dialog's place. */
const carriesFiles = (event: DragEvent): boolean =>
  !event.defaultPrevented && event.dataTransfer.types.includes('Files')

/**
 * Takes in files that are dropped on an element; `over` while one is held above it.
 * @param ending of the files that are meant, without its dot
 */
export function useFileDrop(ending: string, onFiles: (files: readonly File[]) => void) {
  const [over, setOver] = useState(false)
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
        setOver(true)
      },
      onDragLeave: (event: DragEvent) => {
        const to = event.relatedTarget
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false)
      },
      onDrop: (event: DragEvent) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        setOver(false)
        const files = [...event.dataTransfer.files]
        const meant = files.filter(({ name }) => name.toLowerCase().endsWith(`.${ending}`))
        // Other files go the same way: the main process says by name what is wrong with them.
        onFiles(meant.length > 0 ? meant : files.slice(0, 1))
      },
    },
  }
}
