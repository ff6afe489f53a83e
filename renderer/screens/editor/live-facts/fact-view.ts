import type { NodeViewRendererProps } from '@tiptap/core'
import type { NodeView } from '@tiptap/pm/view'
import { factText, factViews } from '../../../../shared/print/fact-views'
import { afterComposition } from '../after-composition'
import { element, type SheetContext } from '../nodes/node-views'
import { readFacts } from '../nodes/read-facts'

/** What a fact reads now, as it will be printed. A click goes to its input. */
export function factView(context: SheetContext) {
  const { template, t, facts, requests } = context
  return ({ node, editor }: Pick<NodeViewRendererProps, 'node' | 'editor'>): NodeView => {
    const key = String(node.attrs.key)
    const view = factViews(template).find((each) => each.key === key)
    const dom = element('span', 'fact')
    dom.setAttribute('role', 'link')
    const { whenIdle } = editor.storage.composition
    let frame = 0
    let takeBack = (): void => undefined

    function draw(): void {
      const { text, filled } = factText(key, { ...context, facts: readFacts(context) })
      if (dom.textContent !== text) dom.textContent = text
      dom.toggleAttribute('data-empty', !filled)
      dom.title = t(view ? 'facts.live.goTo' : 'facts.live.missing')
    }
    const plan = () => {
      if (frame !== 0) return
      frame = requestAnimationFrame(() => {
        // A line that grows beside a syllable that is being composed may move it: it waits for its end.
        takeBack = whenIdle(() => {
          frame = 0
          draw()
        })
      })
    }
    draw()
    const stop = facts.subscribe(plan)
    dom.addEventListener('click', () => {
      if (view) afterComposition(editor, () => requests.ask({ owner: 'facts', key: view.fact }))
    })
    return {
      dom,
      update: (next) => next.type === node.type && next.attrs.key === key,
      ignoreMutation: () => true,
      destroy() {
        stop()
        cancelAnimationFrame(frame)
        takeBack()
      },
    }
  }
}
