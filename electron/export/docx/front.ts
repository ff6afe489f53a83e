import type { FileChild } from 'docx'
import { assertNever } from '../../../shared/errors'
import { gistPage, koreanCover } from './cover-kr'
import type { Drawing } from './drawing'
import { englishFront } from './front-en'
import { formFront } from './front-form'
import { koreanFront } from './front-kr'
import { vietnameseFront } from './front-vn'

/** What stands above the body, in the profile's form. */
export function front(drawing: Drawing): FileChild[] {
  const { front: data } = drawing.document
  switch (data.kind) {
    case 'kr-title':
      return koreanFront(data, drawing)
    case 'kr-cover':
      return [...koreanCover(data, drawing), ...(data.gistPage ? gistPage(data.gistPage, drawing) : [])]
    case 'vn-heading':
      return vietnameseFront(data, drawing)
    case 'en-memo':
      return englishFront(data, drawing)
    case 'kr-form':
      return formFront(data, drawing)
    default:
      return assertNever(data)
  }
}
