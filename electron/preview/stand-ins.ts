import { type MediaHash, mediaHashSchema } from '../../shared/document/identity'
import type { PagePicture } from '../../shared/ipc/preview'
import type { DrawnImage } from '../export/pdf/report-data'

/** Width and height of a picture in pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/**
 * A grey field of a picture's proportions that knows its name. Pages are laid out with it, so that photos need not be
 * drawn into them again and again: the window, which has them already, puts them over it.
 */
export function standIn(hash: MediaHash, { width, height }: PictureSize): DrawnImage {
  const field = `<rect width="${width}" height="${height}" fill="#e8eaee"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><desc>${hash}</desc>${field}</svg>`
  return { type: 'image/svg+xml', width, height, bytes: Buffer.from(svg) }
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]
const unchanged: Matrix = [1, 0, 0, 1, 0, 0]

const inside = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]

function matrixOf(attributes: string): Matrix {
  const [, numbers] = /transform="matrix\(([^)]+)\)"/.exec(attributes) ?? []
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers?.trim().split(/\s+/).map(Number) ?? []
  return [a, b, c, d, e, f]
}

const numberOf = (attributes: string, name: string): number =>
  Number(new RegExp(`\\b${name}="([-\\d.]+)"`).exec(attributes)?.[1] ?? 0)

function nameOf(attributes: string): MediaHash | null {
  const [, base64] = /href="data:image\/svg\+xml;base64,([^"]+)"/.exec(attributes) ?? []
  const [, name] = /<desc>(\w+)<\/desc>/.exec(Buffer.from(base64 ?? '', 'base64').toString()) ?? []
  const hash = mediaHashSchema.safeParse(name)
  return hash.success ? hash.data : null
}

const tags = /<g\b([^>]*?)(\/?)>|<\/g>|<image\b([^>]*)>/g

/** Where the stand-ins are on a page, in points from its upper left corner. */
export function picturesOn(page: string): PagePicture[] {
  const found: PagePicture[] = []
  if (!page.includes('<image')) return found
  const open: Matrix[] = [unchanged]
  for (const [tag, group, closed, image] of page.matchAll(tags)) {
    const around = open.at(-1) ?? unchanged
    if (tag === '</g>') open.pop()
    else if (group !== undefined && closed === '') open.push(inside(around, matrixOf(group)))
    else if (image !== undefined) {
      const media = nameOf(image)
      const [a, , , d, e, f] = inside(around, matrixOf(image))
      const [x, y] = [numberOf(image, 'x'), numberOf(image, 'y')]
      const [width, height] = [a * numberOf(image, 'width'), d * numberOf(image, 'height')]
      if (media) found.push({ media, x: a * x + e, y: d * y + f, width, height })
    }
  }
  return found
}
