import type { MediaHash } from '../../../shared/document/identity'
import type { PrintAnchor, PrintBlock, PrintDocument, PrintHeading, PrintLine } from '../../../shared/print/tree'
import type { FolderFile, MediaImage, MediaReader } from '../writer'

const extensions: Readonly<Record<MediaImage['type'], string>> = { 'image/jpeg': 'jpg', 'image/png': 'png' }

/** A picture of the folder: where it lies, and its size in pixels. */
interface FolderPicture {
  readonly path: string
  readonly image: MediaImage
}

/** The pictures of one folder, each once, named by the order in which they appear. */
export interface FolderPictures {
  /** @throws AppError `media-missing` from the reader */
  picture(hash: MediaHash): FolderPicture
  files(): FolderFile[]
}

export function createFolderPictures(media: MediaReader): FolderPictures {
  const pictures = new Map<MediaHash, FolderPicture>()
  return {
    picture(hash) {
      const known = pictures.get(hash)
      if (known) return known
      const image = media.read(hash)
      const number = String(pictures.size + 1).padStart(3, '0')
      const picture = { path: `pictures/${number}.${extensions[image.type]}`, image }
      pictures.set(hash, picture)
      return picture
    },
    files: () => [...pictures.values()].map(({ path, image }) => ({ path, bytes: image.bytes })),
  }
}

/** The notes of one drawing, numbered in the order in which they are met. */
export interface Notes {
  /** Gives the number of a note, from 1. */
  add(note: PrintLine): number
  all(): readonly PrintLine[]
}

export function createNotes(): Notes {
  const notes: PrintLine[] = []
  return { add: (note) => notes.push(note), all: () => notes }
}

/** The parts of a report to which something leads, with names that are safe in an address. */
export interface Places {
  /** Headings down to a level, in order. */
  headings(depth: number): readonly PrintHeading[]
  /** Name of a heading, for the contents. */
  ofHeading(heading: PrintHeading): string
  /** Name of the part with this anchor; null when the report does not have it. */
  ofAnchor(anchor: string): string | null
  /** Gives a part that is no heading its name, once: of two parts with one anchor the first is meant. */
  claim(anchor: PrintAnchor): string | null
  /** The heading that has this anchor, for formats that name headings themselves. */
  headingOf(anchor: string): PrintHeading | null
}

/** Every anchor of a document, in order. */
function anchorsOf({ blocks }: PrintDocument): string[] {
  const anchorOf = (block: PrintBlock): PrintAnchor => ('anchor' in block ? block.anchor : null)
  return blocks
    .flatMap((block) => (block.type === 'figureRow' ? block.figures.map(({ anchor }) => anchor) : [anchorOf(block)]))
    .filter((anchor) => anchor !== null)
}

export function createPlaces(document: PrintDocument): Places {
  const headings = document.blocks.filter((block) => block.type === 'heading')
  const byHeading = new Map(headings.map((heading, index) => [heading, `s${index + 1}`]))
  const parts = new Map([...new Set(anchorsOf(document))].map((anchor, index) => [anchor, `p${index + 1}`]))
  // Of two headings with one anchor the first is meant.
  const byAnchor = new Map(
    headings.toReversed().flatMap((heading) => (heading.anchor === null ? [] : [[heading.anchor, heading] as const])),
  )
  const claimed = new Set<string>()
  const headingOf = (anchor: string): PrintHeading | null => byAnchor.get(anchor) ?? null
  return {
    headings: (depth) => headings.filter(({ level }) => level <= depth),
    ofHeading: (heading) => byHeading.get(heading) ?? '',
    ofAnchor: (anchor) => {
      const heading = headingOf(anchor)
      return (heading ? byHeading.get(heading) : parts.get(anchor)) ?? null
    },
    claim(anchor) {
      if (anchor === null || byAnchor.has(anchor) || claimed.has(anchor)) return null
      claimed.add(anchor)
      return parts.get(anchor) ?? null
    },
    headingOf,
  }
}
