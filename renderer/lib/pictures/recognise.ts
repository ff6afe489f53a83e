import { lettersAt } from './formats/header'
import { brandsOf } from './formats/iso-media'

/** Formats that are taken; all are stored as JPEG or PNG. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'bmp' | 'avif'

/** What a file is by its own bytes: a picture that is taken, one that is refused, or no picture at all. */
export type Recognised =
  | { readonly is: 'picture'; readonly kind: PictureKind }
  | { readonly is: 'heic' | 'svg' | 'nothing' }
  | { readonly is: 'other'; readonly name: string }

/** Headers of Windows bitmaps by their length: the letters `BM` alone begin many a text. */
const bitmapHeaders = [12, 40, 52, 56, 64, 108, 124]

const startsWith = (file: DataView, letters: string, at = 0): boolean =>
  file.byteLength >= at + letters.length && lettersAt(file, at, letters.length) === letters

const kinds: readonly (readonly [PictureKind, (file: DataView) => boolean])[] = [
  ['jpeg', (file) => startsWith(file, '\xff\xd8\xff')],
  ['png', (file) => startsWith(file, '\x89PNG\r\n\x1a\n')],
  ['webp', (file) => startsWith(file, 'RIFF') && startsWith(file, 'WEBP', 8)],
  ['gif', (file) => startsWith(file, 'GIF87a') || startsWith(file, 'GIF89a')],
  ['bmp', (file) => startsWith(file, 'BM') && file.byteLength > 18 && bitmapHeaders.includes(file.getUint32(14, true))],
  ['avif', (file) => brandsOf(file).some((brand) => brand === 'avif' || brand === 'avis')],
]

/** Brands of HEIF files with HEVC inside (ISO/IEC 23008-12, annex B), and of HEIF files that name no codec. */
const heicBrands = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'hevm', 'hevs', 'mif1', 'msf1'])

/** Pictures that Chromium cannot decode, and documents that are taken for pictures. */
const others: readonly (readonly [string, string])[] = [
  ['TIFF', 'II*\0'],
  ['TIFF', 'MM\0*'],
  ['PDF', '%PDF-'],
  ['PSD', '8BPS'],
  ['JPEG XL', '\xff\x0a'],
  ['JPEG XL', '\0\0\0\x0cJXL '],
]

/** SVG is text: an element of that name near its beginning, after declarations and comments. */
const isSvg = (file: DataView): boolean =>
  /^(?:\xef\xbb\xbf)?\s*<(?:[\s\S]*<)?(?:\w+:)?svg[\s>]/i.test(lettersAt(file, 0, Math.min(file.byteLength, 4_096)))

/** Recognises a file by its content. Its name and the type that the system gives it may be wrong or missing. */
export function recognise(file: DataView): Recognised {
  const kind = kinds.find(([, matches]) => matches(file))?.[0]
  if (kind) return { is: 'picture', kind }
  if (brandsOf(file).some((brand) => heicBrands.has(brand))) return { is: 'heic' }
  if (isSvg(file)) return { is: 'svg' }
  const other = others.find(([, letters]) => startsWith(file, letters))
  return other ? { is: 'other', name: other[0] } : { is: 'nothing' }
}
