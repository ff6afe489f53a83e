import path from 'node:path'
import type { RecordBlock } from '../../shared/document/model'
import { countWords, recordTitle, titleOf } from '../../shared/document/text'
import { ensureFolder, writeWholeFile } from '../platform/files'
import { type Command, parseArguments } from './command'
import { openBundle } from './open-bundle'

const recordSummary = (record: RecordBlock) => ({ ...record.attrs, title: recordTitle(record) })

/**
 * `bogo inspect <file.bogo> [--body] [--media <folder>]`: what a report holds, as JSON. With `--body`, and its pictures
 * written to the folder, it can be packed again.
 */
export const inspectCommand: Command = async (argv, { print, passphrase }) => {
  const { files, options, flags } = parseArguments(argv, { files: 1, optional: ['media'], flags: ['body'] })
  const { document, media } = await openBundle(path.resolve(files[0] ?? ''), passphrase)
  if (options.media) {
    const folder = path.resolve(options.media)
    await ensureFolder(folder)
    for (const [hash, { bytes, type }] of media) {
      await writeWholeFile(path.join(folder, `${hash}.${type === 'image/png' ? 'png' : 'jpg'}`), bytes)
    }
  }
  const { id, template, language, facts, body } = document
  const summary = {
    title: titleOf(document),
    words: countWords(body),
    findings: body.filter((block) => block.type === 'finding').map(recordSummary),
    policies: body.filter((block) => block.type === 'policy').map(recordSummary),
    recommendations: body.filter((block) => block.type === 'recommendation').map(recordSummary),
    media: [...media].map(([hash, { bytes, type, width, height }]) => ({
      sha256: hash,
      type,
      bytes: bytes.byteLength,
      width,
      height,
    })),
  }
  print(JSON.stringify({ id, template, language, ...summary, facts, ...(flags.body ? { body } : {}) }, null, 2))
}
