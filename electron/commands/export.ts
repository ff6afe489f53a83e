import path from 'node:path'
import { AppError } from '../../shared/errors'
import { type ExportFormat, exportFormats } from '../../shared/ipc/export'
import { type PaperChoices, paperChoicesSchema } from '../../shared/print/paper'
import { extensionOf } from '../export/extension'
import { fileNameFor } from '../export/file-name'
import { readHouseStyle } from '../house-style/read-house-style'
import { freePath } from '../platform/files'
import { type Command, parseArguments } from './command'
import { openBundle } from './open-bundle'

function parseFormats(list: string): ExportFormat[] {
  return [...new Set(list.split(','))].map((name) => {
    const format = exportFormats.find((known) => known === name.trim())
    if (!format) throw new AppError('usage', { reason: `--to ${name}` })
    return format
  })
}

function parseChoices(
  profile: string | undefined,
  flags: Partial<Record<'archive' | 'public', boolean>>,
): PaperChoices {
  const version = flags.public ? 'public' : undefined
  const parsed = paperChoicesSchema.safeParse({ profile, archive: flags.archive, version })
  if (!parsed.success) throw new AppError('usage', { reason: `--profile ${profile}` })
  return parsed.data
}

/**
 * `bogo export <file.bogo> --to pdf,hwpx --out <folder> [--profile <name>] [--style <file.bogo-style>] [--archive]
 * [--public]`: prints one JSON line per written file or folder. A file is written anew; a folder, which may hold what
 * others put there, gets a free name.
 */
export const exportCommand: Command = async (argv, { print, exporter, passphrase }) => {
  const { files, options, flags } = parseArguments(argv, {
    files: 1,
    required: ['to', 'out'],
    optional: ['profile', 'style'],
    flags: ['archive', 'public'],
  })
  const formats = parseFormats(options.to ?? '')
  const choices = parseChoices(options.profile, flags)
  const file = path.resolve(files[0] ?? '')
  const folder = path.resolve(options.out ?? '')
  const bundle = await openBundle(file, passphrase)
  const houseStyle = options.style ? await readHouseStyle(path.resolve(options.style)) : null
  const own = path.basename(file, path.extname(file))
  // The name of a source may tell what its public version must not.
  const name = choices.version === 'public' ? fileNameFor(bundle.document, choices) : own
  const target = (format: ExportFormat) =>
    extensionOf(format) === '' ? freePath(folder, name, '') : path.join(folder, `${name}.${extensionOf(format)}`)
  for await (const { path, bytes, pages, ms } of exporter.export({
    source: bundle,
    formats,
    choices,
    houseStyle,
    target,
  })) {
    print(JSON.stringify({ path, bytes, pages, ms }))
  }
}
