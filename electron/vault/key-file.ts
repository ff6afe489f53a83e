import { existsSync, readFileSync, statSync } from 'node:fs'
import { link, open, rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { AppError } from '../../shared/errors'
import { languageSchema } from '../../shared/i18n/language'
import { sha256, syncToDisk, writeWholeFile } from '../platform/files'
import { attemptsSchema, noAttempts } from './attempts'
import { passphraseSealSchema, sealedSchema } from './wrap'

export const appearanceSchema = z.object({ language: languageSchema, theme: z.enum(['system', 'light', 'dark']) })
/** How the page looks that asks for the passphrase: the settings are still locked then, and this is no secret. */
export type Appearance = z.infer<typeof appearanceSchema>

const keepingSchema = z.discriminatedUnion('protection', [
  /** The key in hexadecimal, sealed by the system. */
  z.object({ protection: z.literal('system-keychain'), sealed: z.base64() }),
  z.object({ protection: z.literal('passphrase'), ...passphraseSealSchema.shape }),
  z.object({ protection: z.literal('key-file'), key: z.base64() }),
])
/** The way in which the key is kept. */
export type Keeping = z.infer<typeof keepingSchema>

const contentSchema = z.object({
  keeping: keepingSchema,
  /** Tells the right key from another; null in what an older Bogo wrote. */
  check: z.base64().nullable(),
  /** The key, sealed by the recovery code. */
  recovery: sealedSchema.nullable(),
  attempts: attemptsSchema,
  appearance: appearanceSchema.nullable(),
})
export type KeyContent = Readonly<z.infer<typeof contentSchema>>

const formatNumber = 2
const fileSchema = z.object({ format: z.literal(formatNumber), sum: z.string(), content: z.unknown() })
const newerSchema = z.object({ format: z.number().int().gt(formatNumber) })
/** Of a Bogo before passphrases: the bare key in hexadecimal, or sealed by the keychain in base64. */
const olderSchema = z.discriminatedUnion('protection', [
  z.object({ protection: z.literal('system-keychain'), key: z.base64().min(1) }),
  z.object({ protection: z.literal('key-file'), key: z.string().regex(/^[0-9a-f]{64}$/u) }),
])

const sumOf = (content: unknown): string => sha256(JSON.stringify(content))

function readOlder(json: unknown): KeyContent {
  const { protection, key } = olderSchema.parse(json)
  const keeping: Keeping =
    protection === 'key-file'
      ? { protection, key: Buffer.from(key, 'hex').toString('base64') }
      : { protection, sealed: key }
  return { keeping, check: null, recovery: null, attempts: noAttempts, appearance: null }
}

/** @throws when the text is none of ours; AppError `store-newer` */
function read(text: string, file: string): KeyContent {
  const json: unknown = JSON.parse(text)
  if (newerSchema.safeParse(json).success) throw new AppError('store-newer', { path: file })
  const { data } = fileSchema.safeParse(json)
  if (!data) return readOlder(json)
  // Says so when a single bit has changed: otherwise a damaged file would look like a wrong passphrase.
  if (data.sum !== sumOf(data.content)) throw new Error('wrong sum')
  return contentSchema.parse(data.content)
}

/** What one file holds, or why that cannot be read. */
type Tried = { readonly text: string } & ({ readonly content: KeyContent } | { readonly error: unknown })

function tryToRead(file: string): Tried {
  let text = ''
  try {
    text = readFileSync(file, 'utf8')
    return { text, content: read(text, file) }
  } catch (error) {
    return { text, error }
  }
}

function holdsBareKey(file: string): boolean {
  const tried = tryToRead(file)
  return 'content' in tried && tried.content.keeping.protection === 'key-file'
}

/** The two files of a folder. */
const filesIn = (folder: string) => ({
  first: path.join(folder, 'key.json'),
  copy: path.join(folder, 'key-copy.json'),
})

/** Removes a file after its bytes: on an ordinary disk nothing of them is left. A second name of a file only goes. */
async function overwrite(file: string): Promise<void> {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) return
  if (stat.nlink === 1) await overwriteBytes(file, stat.size)
  await rm(file, { force: true })
}

async function overwriteBytes(file: string, size: number): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.write(new Uint8Array(size), 0, size, 0)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The file with the kept key, and the copy that is read when the first is unreadable. */
export function createKeyFile(folder: string) {
  const files = filesIn(folder)

  /** Neighbours that exist while a file changes. */
  const temporary = (file: string) => `${file}.tmp`
  const outgoing = (file: string) => `${file}.old`

  async function writeOne(file: string, text: string): Promise<void> {
    // A bare key must not stay on the disk where it stood: the old file is kept hold of until it is overwritten.
    if (holdsBareKey(file)) await link(file, outgoing(file)).catch(() => undefined)
    await writeWholeFile(file, new TextEncoder().encode(text), { mode: 0o600, temporary: temporary(file) })
    syncToDisk(folder)
    await overwrite(outgoing(file))
  }

  return {
    /**
     * What is kept, or null when there is no file at all. `whole` is false when one of the two files has to be mended.
     * @throws AppError `key-file-damaged` when neither can be read, `store-newer`
     */
    read(): { readonly content: KeyContent; readonly whole: boolean } | null {
      const found = [files.first, files.copy].filter((file) => existsSync(file))
      const tried = found.map(tryToRead)
      const good = tried.find((one) => 'content' in one)
      if (good && 'content' in good) {
        return { content: good.content, whole: tried.length === 2 && tried.every(({ text }) => text === good.text) }
      }
      if (found.length === 0) return null
      const newer = tried.find((one) => 'error' in one && one.error instanceof AppError)
      if (newer && 'error' in newer) throw newer.error
      throw new AppError('key-file-damaged', { path: files.first })
    },

    /** Takes away what a change left that was broken off; it may hold a bare key. */
    async tidy(): Promise<void> {
      for (const file of [files.first, files.copy]) {
        await overwrite(temporary(file))
        await overwrite(outgoing(file))
      }
    },

    /**
     * Keeps another content: each file holds the old or the new one at any instant, the first file before the copy.
     * @throws AppError `output-not-writable`, `disk-full`
     */
    async write(content: KeyContent): Promise<void> {
      await this.tidy()
      const text = JSON.stringify({ format: formatNumber, sum: sumOf(content), content })
      await writeOne(files.first, text)
      await writeOne(files.copy, text)
    },
  }
}
