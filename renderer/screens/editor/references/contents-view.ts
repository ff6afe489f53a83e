import type { NodeViewRendererProps } from '@tiptap/core'
import type { NodeView } from '@tiptap/pm/view'
import { labels } from '../../../../shared/print/labels'
import { furnitureButton, isForButton } from '../nodes/ask-for-field'
import { element, type SheetContext } from '../nodes/node-views'
import { jumpTo } from '../outline/jump'
import { partsOf } from './parts'
import type { Part } from './report-parts'

/** Deepest level in the contents of a layout that has no contents of its own. */
const usualDepth = 2

/** The contents as they will be printed, without the page numbers that only paper has. A click goes to the heading. */
export function contentsView({ language, profile, t }: SheetContext) {
  const depth = profile.contents?.depth ?? usualDepth
  return ({ editor }: Pick<NodeViewRendererProps, 'editor'>): NodeView => {
    const parts = partsOf(editor)
    const dom = element('nav', 'contents', { title: labels.contents[language], hint: t('sheet.contents.hint') })
    dom.contentEditable = 'false'
    dom.ariaLabel = labels.contents[language]
    const list = dom.appendChild(element('div', 'contents-list'))
    let shown = ''

    function entry({ level, number, text }: Part, index: number): HTMLElement {
      const button = furnitureButton('contents-entry', { rank: String(level) })
      const name = element('span', 'contents-name')
      name.textContent = [number, text].filter((part) => part !== '').join(' ')
      button.append(name)
      button.addEventListener('click', () => {
        const heading = headings(parts.readNow().parts)[index]
        if (heading) jumpTo(editor, heading.position)
      })
      return button
    }
    const headings = (all: readonly Part[]) => all.filter(({ kind, level }) => kind === 'heading' && level <= depth)

    function draw(): void {
      const entries = headings(parts.parts().parts)
      const next = JSON.stringify(entries.map(({ level, number, text }) => [level, number, text]))
      if (next === shown) return
      shown = next
      dom.toggleAttribute('data-empty', entries.length === 0)
      list.replaceChildren(...entries.map(entry))
    }
    const stop = parts.subscribe(draw)
    queueMicrotask(draw)
    return {
      dom,
      stopEvent: isForButton,
      ignoreMutation: () => true,
      destroy: stop,
    }
  }
}
