import { strFromU8, unzipSync } from 'fflate'
import { AppError } from '../../../shared/errors'
import { mimeType, sectionPath } from './package'

const notVerified = (reason: string) => new AppError('export-not-verified', { reason })

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const squeeze = (text: string): string => text.replace(/\s+/gu, '')

/** The letters of a section, without spaces. */
function lettersOf(section: string): string {
  const texts = [...section.matchAll(/<hp:t>(.*?)<\/hp:t>/gs)].map(([, inside = '']) => inside.replace(/<[^>]*>/g, ''))
  return squeeze(texts.join('').replace(/&(\w+);/g, (_, name: string) => entities[name] ?? ''))
}

/**
 * Opens a written package and looks for what the report says. Throws AppError `export-not-verified`.
 * @param lines what must stand in it; spaces between letters do not count
 * @param pictures how many pictures it must hold
 */
export function verifyHwpx(bytes: Uint8Array, lines: readonly string[], pictures: number): void {
  const files = (() => {
    try {
      return unzipSync(bytes)
    } catch {
      throw notVerified('not a whole package')
    }
  })()
  const [first] = Object.keys(files)
  if (first !== 'mimetype' || strFromU8(files.mimetype ?? new Uint8Array()) !== mimeType)
    throw notVerified('no document type')
  const sections: string[] = []
  for (let part = files[sectionPath(0)]; part !== undefined; part = files[sectionPath(sections.length)]) {
    sections.push(strFromU8(part))
  }
  if (sections.length === 0) throw notVerified('no text')
  const stored = Object.keys(files).filter((name) => name.startsWith('BinData/'))
  if (stored.length !== pictures) throw notVerified(`${stored.length} of ${pictures} pictures`)
  const text = sections.map(lettersOf).join('').toUpperCase()
  const lost = lines.find((line) => !text.includes(squeeze(line).toUpperCase()))
  if (lost !== undefined) throw notVerified(lost)
}
