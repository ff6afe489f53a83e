import type { NodeViewRendererProps } from '@tiptap/core'
import type { NodeView } from '@tiptap/pm/view'
import { printFacts } from '../../../../shared/print/facts'
import { labels } from '../../../../shared/print/labels'
import { drawBlocks } from './draw-blocks'
import { element, type SheetContext } from './node-views'
import { readFacts } from './read-facts'

function labelOf(view: string, { template, language }: SheetContext): string {
  const field = template.facts.flatMap((group) => group.fields).find(({ key }) => key === view)
  return (field?.label ?? labels.overview)[language]
}

/** A table drawn from the facts, as it will be printed; kept up to date frame by frame. */
export function factsView(context: SheetContext) {
  return ({ node, editor }: Pick<NodeViewRendererProps, 'node' | 'editor'>): NodeView => {
    const view = String(node.attrs.view)
    const dom = element('div', 'facts', { facts: view })
    dom.contentEditable = 'false'
    const { whenIdle } = editor.storage.composition
    let frame = 0
    let takeBack = (): void => undefined

    function draw(): void {
      const blocks = printFacts(view, { ...context, facts: readFacts(context) })
      const empty = element('div', 'facts-empty')
      empty.textContent = `${labelOf(view, context)}: ${context.t('editor.factsEmpty')}`
      dom.replaceChildren(...(blocks.length > 0 ? drawBlocks(blocks) : [empty]))
    }
    const plan = () => {
      if (frame !== 0) return
      frame = requestAnimationFrame(() => {
        // Moving the page under a syllable that is being composed breaks it on some systems.
        takeBack = whenIdle(() => {
          frame = 0
          draw()
        })
      })
    }
    draw()
    const stop = context.facts.subscribe(plan)

    return {
      dom,
      update: (next) => next.type.name === 'facts' && next.attrs.view === view,
      ignoreMutation: () => true,
      destroy() {
        stop()
        cancelAnimationFrame(frame)
        takeBack()
      },
    }
  }
}
