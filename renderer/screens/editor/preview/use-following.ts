import type { Editor } from '@tiptap/core'
import { type RefObject, useEffect, useRef } from 'react'
import type { BodyPlace } from '../../../../shared/ipc/preview'
import type { Profile } from '../../../../shared/profiles/profile'
import { cursorPoint } from './cursor-point'
import { paperPoint } from './paper-place'
import type { PageList } from './use-page-list'

/** Milliseconds of rest before the pages follow: the cursor runs through a text faster than pages should jump. */
const calm = 120

/** So long after the cursor moved its place may still change, because what was typed is drawn. Milliseconds. */
const untilDrawn = 2_000

/** Share of what is seen within which the cursor's place may stand. */
const comfort = { from: 0.04, to: 0.92 }

const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

interface Options {
  editor: Editor
  /** Whether the pages follow the cursor. */
  follows: boolean
  place: RefObject<HTMLElement | null>
  list: PageList
  places: readonly BodyPlace[]
  profile: Profile
}

/** Brings the place of the cursor into sight when the cursor moved or something was typed; else the pages stay. */
export function useFollowing({ editor, follows, place, list, places, profile }: Options): void {
  const movedAt = useRef(performance.now())
  const latest = useRef({ list, places })
  latest.current = { list, places }
  const follow = useRef((): void => undefined)

  useEffect(() => {
    follow.current = () => {
      const element = place.current
      const { list, places } = latest.current
      const isRecent = performance.now() - movedAt.current < untilDrawn
      if (!follows || !isRecent || !element || places.length === 0 || editor.isDestroyed) return
      const { page, y } = paperPoint(places, profile, cursorPoint(editor))
      const target = list.offsetOf(page - 1, y)
      const { scrollTop, clientHeight } = element
      const seen = (target - scrollTop) / clientHeight
      if (seen >= comfort.from && seen <= comfort.to) return
      const near = Math.abs(target - scrollTop) < 3 * clientHeight
      const behavior = near && !prefersStillness() ? 'smooth' : 'instant'
      element.scrollTo({ top: Math.max(0, target - 0.4 * clientHeight), behavior })
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const onTransaction = ({ transaction }: { transaction: { docChanged: boolean; selectionSet: boolean } }) => {
      if (!transaction.docChanged && !transaction.selectionSet) return
      movedAt.current = performance.now()
      clearTimeout(timer)
      timer = setTimeout(follow.current, calm)
    }
    // Whoever turns the pages looks for something else.
    const onTurned = () => {
      movedAt.current = Number.NEGATIVE_INFINITY
    }
    const element = place.current
    element?.addEventListener('wheel', onTurned, { passive: true })
    element?.addEventListener('pointerdown', onTurned)
    editor.on('transaction', onTransaction)
    return () => {
      clearTimeout(timer)
      element?.removeEventListener('wheel', onTurned)
      element?.removeEventListener('pointerdown', onTurned)
      editor.off('transaction', onTransaction)
    }
  }, [editor, follows, place, profile])

  // What was typed has its place only once it is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each drawing, and when the pages have their width
  useEffect(() => follow.current(), [places, list.height])
}
