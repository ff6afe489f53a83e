import { type DragEvent, useState } from 'react'
import { templateFileEnding } from '../../../../shared/templates/user-template'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

/** Takes in template files that are dropped on an element; `over` while one is held above it. */
export function useFileDrop(onFiles: (files: readonly File[]) => void) {
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
        const templates = files.filter(({ name }) => name.toLowerCase().endsWith(`.${templateFileEnding}`))
        // Other files go the same way: the main process says by name what is wrong with them.
        onFiles(templates.length > 0 ? templates : files.slice(0, 1))
      },
    },
  }
}
