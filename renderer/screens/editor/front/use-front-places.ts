import type { Editor } from '@tiptap/core'
import { type RefObject, useLayoutEffect } from 'react'

/**
 * Keeps room above and below the title for the front of the form, and puts it there. It lies over the sheet and is no
 * part of the editor: an element between the blocks would tear syllables apart that are being composed in the title.
 */
export function useFrontPlaces(
  editor: Editor | null,
  above: RefObject<HTMLElement | null>,
  below: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const sheet = editor?.view.dom.parentElement
    if (!editor || !sheet) return
    const { dom } = editor.view
    let title: HTMLElement | null = null

    const place = () => {
      const current = dom.querySelector<HTMLElement>(':scope > h1[data-title]')
      if (current !== title && current) sizes.observe(current)
      title = current
      sheet.style.setProperty('--front-above', `${above.current?.offsetHeight ?? 0}px`)
      sheet.style.setProperty('--front-below', `${below.current?.offsetHeight ?? 0}px`)
      const bottom = title ? title.offsetTop + title.offsetHeight : 0
      sheet.style.setProperty('--title-bottom', `${bottom}px`)
    }
    const sizes = new ResizeObserver(place)
    const blocks = new MutationObserver(() => {
      if (!title?.isConnected) place()
    })
    for (const element of [dom, above.current, below.current]) if (element) sizes.observe(element)
    blocks.observe(dom, { childList: true })
    place()
    return () => {
      sizes.disconnect()
      blocks.disconnect()
    }
  }, [editor, above, below])
}
