import type { DueState } from '../../shared/deadlines/due'
import { dueDetail, dueText, dueTone } from '../lib/due-text'
import { useText } from '../lib/text-context'
import { Tag } from './tag'

/** How a report's deadline stands, and its day for those who rest on it; nothing when it has none. */
export function DueTag({ due }: { due: DueState }) {
  const text = useText()
  if (!due) return null
  return (
    <span title={dueDetail(due, text)}>
      <Tag tone={dueTone(due)}>{dueText(due, text)}</Tag>
    </span>
  )
}
