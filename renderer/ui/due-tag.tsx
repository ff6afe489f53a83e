import { useId } from 'react'
import type { DueState } from '../../shared/deadlines/due'
import { dueDetail, dueText, dueTone } from '../lib/due-text'
import { useText } from '../lib/text-context'
import { Tag } from './tag'

/** How a report's deadline stands; nothing when it has none. Its day is said too, to those who rest on it or hear it. */
export function DueTag({ due }: { due: DueState }) {
  const text = useText()
  const id = useId()
  if (!due) return null
  return (
    <span title={dueDetail(due, text)} aria-describedby={id}>
      <Tag tone={dueTone(due)}>{dueText(due, text)}</Tag>
      <span id={id} hidden>
        {dueDetail(due, text)}
      </span>
    </span>
  )
}
