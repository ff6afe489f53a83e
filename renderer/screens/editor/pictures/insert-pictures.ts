import type { Editor } from '@tiptap/core'
import type { StoredPicture } from '../../../lib/pictures/store-pictures'
import { insertBlocks } from '../insert'
import { asUndoStep } from '../undo-step'

const attributesOf = ({ media, takenAt, place }: StoredPicture) => ({ media, takenAt, place })

/**
 * Puts pictures behind the block that ends at a position, in one undo step.
 * @param cursor `follow` goes into the first caption; `stay` leaves the writer where the writing goes on
 */
export function insertPictures(
  editor: Editor,
  pictures: readonly StoredPicture[],
  position: number,
  cursor: 'follow' | 'stay',
): void {
  const { doc } = editor.state
  const before = doc.resolve(position).nodeBefore
  // An empty paragraph gives its place.
  const isEmpty = before?.type.name === 'paragraph' && before.content.size === 0
  const blocks = pictures.map((picture) => ({ type: 'figure', attrs: attributesOf(picture) }))
  asUndoStep(editor, () => insertBlocks(editor, blocks, isEmpty ? position - 1 : position, cursor))
}

/**
 * Puts another picture in the place of one; its caption and its other properties stay.
 * @param position where the figure was when the picture was asked for; it is found again by its picture
 * @returns whether it was still there
 */
export function replacePicture(editor: Editor, replaced: string, position: number, picture: StoredPicture): boolean {
  const places: number[] = []
  editor.state.doc.descendants((node, at) => {
    if (node.type.name === 'figure' && node.attrs.media === replaced) places.push(at)
  })
  const place = places.sort((a, b) => Math.abs(a - position) - Math.abs(b - position))[0]
  const figure = place === undefined ? null : editor.state.doc.nodeAt(place)
  if (place === undefined || !figure) return false
  const attrs = { ...figure.attrs, ...attributesOf(picture) }
  asUndoStep(editor, () => editor.view.dispatch(editor.state.tr.setNodeMarkup(place, undefined, attrs)))
  return true
}
