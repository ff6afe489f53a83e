import type { Editor } from '@tiptap/core'
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { assertNever } from '../../../../shared/errors'
import { printFront } from '../../../../shared/print/front'
import type { PrintTitleBlock } from '../../../../shared/print/tree'
import { useText } from '../../../lib/text-context'
import type { SheetContext } from '../nodes/node-views'
import { readFacts } from '../nodes/read-facts'
import { KoreanFront } from './korean-front'
import { MemoHeading, MemoRows } from './memo-front'
import { useFrontPlaces } from './use-front-places'
import { VietnameseAddressees, VietnameseHeading } from './vietnamese-front'

// Without the title and the records: they stand on the sheet already.
const readFront = (context: SheetContext): PrintTitleBlock =>
  printFront({ ...context, facts: readFacts(context) }, '', [])

/** The front as it will be printed, followed fact by fact. */
function useFront(context: SheetContext): PrintTitleBlock {
  const [front, setFront] = useState(() => readFront(context))
  useEffect(() => {
    let frame = 0
    const update = () => {
      frame = 0
      const next = readFront(context)
      setFront((shown) => (JSON.stringify(shown) === JSON.stringify(next) ? shown : next))
    }
    update()
    const stop = context.facts.subscribe(() => {
      if (frame === 0) frame = requestAnimationFrame(update)
    })
    return () => {
      stop()
      cancelAnimationFrame(frame)
    }
  }, [context])
  return front
}

interface Parts {
  readonly above: ReactNode
  readonly below: ReactNode
  /** The fact that a click beside every other means. */
  readonly first: string
}

function partsOf(front: PrintTitleBlock): Parts {
  switch (front.kind) {
    case 'kr-title':
      return { above: null, below: <KoreanFront front={front} />, first: 'reportDate' }
    case 'vn-heading':
      return {
        above: <VietnameseHeading front={front} />,
        below: front.addressees.length > 0 ? <VietnameseAddressees front={front} /> : null,
        first: 'organisation',
      }
    case 'en-memo':
      return { above: <MemoHeading front={front} />, below: <MemoRows front={front} />, first: 'addressees' }
    default:
      return assertNever(front)
  }
}

/** What the official form shows around the title, drawn from the facts. A click leads to the fact. */
export function FrontPreview({ editor, context }: { editor: Editor | null; context: SheetContext }) {
  const { t } = useText()
  const aboveRef = useRef<HTMLDivElement>(null)
  const belowRef = useRef<HTMLDivElement>(null)
  useFrontPlaces(editor, aboveRef, belowRef)
  const { above, below, first } = partsOf(useFront(context))
  const ask = ({ target }: MouseEvent) => {
    const fact = target instanceof Element ? target.closest('[data-fact]')?.getAttribute('data-fact') : null
    context.requests.ask({ owner: 'facts', key: fact ?? first })
  }
  const button = (content: ReactNode) =>
    content === null ? null : (
      <button type="button" tabIndex={-1} className="front-button" title={t('editor.front')} onClick={ask}>
        {content}
      </button>
    )
  return (
    <>
      <div ref={aboveRef} className="front" data-place="above" lang={context.language}>
        {button(above)}
      </div>
      <div ref={belowRef} className="front" data-place="below" lang={context.language}>
        {button(below)}
      </div>
    </>
  )
}
