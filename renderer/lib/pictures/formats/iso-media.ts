import { type Header, lettersAt, type ReadHeader } from './header'

interface Box {
  readonly type: string
  readonly from: number
  readonly to: number
}

/** The boxes between two places; the last may end behind the file. */
function boxesIn(file: DataView, from: number, to: number): Box[] {
  const boxes: Box[] = []
  let at = from
  while (at + 8 <= to) {
    const short = file.getUint32(at)
    const head = short === 1 ? 16 : 8
    const length = short === 0 ? to - at : short === 1 ? Number(file.getBigUint64(at + 8)) : short
    if (length < head) throw new RangeError('a box shorter than its head')
    boxes.push({ type: lettersAt(file, at + 4), from: at + head, to: at + length })
    at += length
  }
  return boxes
}

/** The brands of an ISO media file (HEIC, AVIF, video): its own and those it is compatible with. Empty for others. */
export function brandsOf(file: DataView): string[] {
  if (file.byteLength < 16 || lettersAt(file, 4) !== 'ftyp') return []
  const end = Math.min(file.getUint32(0), file.byteLength)
  const compatible = Array.from({ length: Math.max(0, Math.floor((end - 16) / 4)) }, (_, index) => 16 + 4 * index)
  return [8, ...compatible].map((at) => lettersAt(file, at))
}

/** The largest size that an item of the file has (`ispe`): the picture itself, its tiles or its thumbnail. */
function sizeOf(file: DataView, boxes: readonly Box[]): Pick<Header, 'width' | 'height'> {
  const inside = (type: string, parents: readonly Box[], skip = 0) =>
    parents.filter((box) => box.type === type).flatMap((box) => boxesIn(file, box.from + skip, box.to))
  const properties = inside('ipco', inside('iprp', inside('meta', boxes, 4)))
  const sizes = properties
    .filter(({ type }) => type === 'ispe')
    .map(({ from }) => ({ width: file.getUint32(from + 4), height: file.getUint32(from + 8) }))
  return sizes.sort((a, b) => b.width * b.height - a.width * a.height)[0] ?? { width: 0, height: 0 }
}

/** AVIF (ISO/IEC 23008-12): boxes in boxes. */
export const readAvif: ReadHeader = (file) => {
  const boxes = boxesIn(file, 0, file.byteLength)
  return { ...sizeOf(file, boxes), whole: boxes.every(({ to }) => to <= file.byteLength) }
}
