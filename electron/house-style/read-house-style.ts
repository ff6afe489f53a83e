import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { AppError } from '../../shared/errors'
import {
  type HouseStyle,
  houseStyleFormat,
  houseStyleSchema,
  maxHouseStyleBytes,
} from '../../shared/profiles/house-style'

const markSchema = z.object({ kind: z.literal('house-style'), format: z.number().int() })

/** What is wrong with a value, in signs that need no translation where there are some. Never the value itself. */
function reasonOf(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'too_small':
      return `≥ ${issue.minimum}`
    case 'too_big':
      return `≤ ${issue.maximum}`
    case 'not_multiple_of':
      return `n × ${issue.divisor}`
    case 'unrecognized_keys':
      return issue.keys.join(', ').slice(0, 60)
    default:
      return issue?.message ?? ''
  }
}

/**
 * Reads the bytes of a `.bogo-style` file.
 * @param name what to call the file in messages
 * @throws AppError `style-unreadable`, `style-newer-format`, `style-invalid` naming the place
 */
export function parseHouseStyle(bytes: Uint8Array, name: string): HouseStyle {
  let json: unknown
  try {
    if (bytes.byteLength > maxHouseStyleBytes) throw new Error(`${bytes.byteLength} bytes`)
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new AppError('style-unreadable', { path: name }, error)
  }
  const mark = markSchema.safeParse(json)
  if (!mark.success) throw new AppError('style-unreadable', { path: name }, mark.error)
  const { format } = mark.data
  if (format > houseStyleFormat) throw new AppError('style-newer-format', { path: name, format })
  const style = houseStyleSchema.safeParse(json)
  if (style.success) return style.data
  const issue = style.error.issues[0]
  const params = { path: name, place: (issue?.path ?? []).join('.') || 'JSON', reason: reasonOf(issue) }
  throw new AppError('style-invalid', params, style.error)
}

/**
 * Reads a `.bogo-style` file. Its size is looked at first, so that a huge or endless file costs nothing.
 * @throws AppError `file-not-found`, and what `parseHouseStyle` throws
 */
export async function readHouseStyle(file: string): Promise<HouseStyle> {
  let bytes: Uint8Array
  try {
    const about = await stat(file)
    if (!about.isFile() || about.size > maxHouseStyleBytes) {
      throw new AppError('style-unreadable', { path: path.basename(file) })
    }
    bytes = await readFile(file)
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('file-not-found', { path: file }, error)
  }
  return parseHouseStyle(bytes, path.basename(file))
}
