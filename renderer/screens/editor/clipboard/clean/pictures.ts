import { cleanText } from './text'

/** Pictures that a paste brings along, and how many it only names. */
export interface PastedPictures {
  readonly files: File[]
  /** Pictures that cannot come along: files of another program, or on the web. */
  readonly missing: number
}

const kinds: Readonly<Record<string, string>> = {
  png: 'png',
  jpeg: 'jpg',
  jpg: 'jpg',
  gif: 'gif',
  webp: 'webp',
  bmp: 'bmp',
}

/** A picture written into an address as base64; null for anything else, such as drawings that can hold scripts. */
function decodePicture(source: string, number: number): File | null {
  const [head = ''] = /^data:image\/(\w+);base64,/i.exec(source.slice(0, 64)) ?? []
  const kind = /image\/(\w+)/.exec(head.toLowerCase())?.[1] ?? ''
  if (!kinds[kind]) return null
  try {
    const bytes = Uint8Array.from(atob(source.slice(head.length).replace(/\s+/g, '')), (letter) => letter.charCodeAt(0))
    return new File([bytes], `${number}.${kinds[kind]}`, { type: `image/${kind === 'jpg' ? 'jpeg' : kind}` })
  } catch {
    return null
  }
}

/** Spacers, counting pixels, icons and the boxes of checklists are no pictures: up to this many CSS pixels. */
const largestIcon = 24

const isTiny = (image: Element): boolean =>
  ['width', 'height'].some((side) => {
    const size = Number.parseInt(image.getAttribute(side) ?? '', 10)
    return size >= 0 && size <= largestIcon
  })

/** Hangul describes every picture itself: `그림입니다. 원본 그림의 이름: …`. */
const isMachineMade = (alt: string): boolean =>
  /^그림입니다|원본 그림의 (이름|크기)|^묶음 개체|AI[- ]generated|자동 생성/.test(alt) ||
  /\.(png|jpe?g|gif|bmp|emf|wmf)$/i.test(alt)

/**
 * Takes the pictures out of the text. Those that are there as bytes (`data:`, or in the RTF that Word puts beside its
 * HTML) become files; nothing is ever loaded, so others leave what they are said to show, in brackets.
 */
export function takePictures(body: HTMLElement, fromRtf: () => readonly File[]): PastedPictures {
  const files: File[] = []
  let missing = 0
  const images = [...body.querySelectorAll('img')]
  const local = images.filter((image) => /^file:/i.test(image.getAttribute('src') ?? ''))
  const carried = local.length > 0 ? fromRtf() : []
  for (const image of images) {
    const source = image.getAttribute('src') ?? ''
    const alt = cleanText(image.getAttribute('alt') ?? '').trim()
    const isText = alt !== '' && [...alt].length <= 2
    if (isTiny(image) && !isText) {
      image.remove()
      continue
    }
    const file =
      decodePicture(source, files.length + 1) ?? (local.includes(image) ? carried[local.indexOf(image)] : null)
    if (file) {
      files.push(file)
      image.remove()
      continue
    }
    if (!isText && source !== '') missing += 1
    if (alt === '' || isMachineMade(alt)) image.remove()
    else image.replaceWith(isText ? alt : `[${alt}]`)
  }
  return { files, missing }
}
