import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { mediaOf } from '../../shared/document/text'
import { AppError } from '../../shared/errors'
import { shortestPassphrase } from '../../shared/ipc/vault'
import { jsonReportState, parseJsonReport } from '../bundle/json-report'
import { inspectPicture, type Picture } from '../bundle/picture'
import { seal } from '../bundle/seal'
import { bundlePieces } from '../bundle/write-bundle'
import { ensureFolder, readWholeFile, sha256, writePieces } from '../platform/files'
import { type Command, parseArguments } from './command'

/** The pictures of a folder that a report names, found by their bytes whatever the files are called. */
async function findMedia(folder: string, wanted: readonly string[]): Promise<Map<string, Picture>> {
  const found = new Map<string, Picture>()
  let names: string[]
  try {
    names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name)
  } catch (error) {
    throw new AppError('file-not-found', { path: folder }, error)
  }
  for (const name of names) {
    const bytes = await readWholeFile(path.join(folder, name))
    const hash = sha256(bytes)
    if (wanted.includes(hash)) found.set(hash, inspectPicture(bytes))
  }
  return found
}

/** `bogo pack <report.json> [--media <folder>] --out <file.bogo> [--seal]`: a report written by another system. */
export const packCommand: Command = async (argv, { print, newId, passphrase }) => {
  const { files, options, flags } = parseArguments(argv, {
    files: 1,
    required: ['out'],
    optional: ['media'],
    flags: ['seal'],
  })
  const source = path.resolve(files[0] ?? '')
  const document = parseJsonReport(new TextDecoder().decode(await readWholeFile(source)), path.basename(source))
  const wanted = mediaOf(document.body)
  const media = options.media ? await findMedia(path.resolve(options.media), wanted) : new Map<string, Picture>()
  const missing = wanted.find((hash) => !media.has(hash))
  if (missing) throw new AppError('media-missing', { media: missing.slice(0, 12) })
  const id = document.id ?? newId()
  const pieces = bundlePieces({ id, document, state: jsonReportState({ ...document, id }), media })
  const file = path.resolve(options.out ?? '')
  await ensureFolder(path.dirname(file))
  const words = flags.seal ? await passphrase() : null
  if (words !== null && words.length < shortestPassphrase) {
    throw new AppError('usage', { reason: `BOGO_PASSPHRASE < ${shortestPassphrase}` })
  }
  const bytes = await writePieces(file, words === null ? pieces : seal(pieces, words))
  print(JSON.stringify({ path: file, bytes }))
}
