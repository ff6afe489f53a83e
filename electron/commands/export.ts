import path from 'node:path'
import { AppError } from '../../shared/errors'
import { type ExportFormat, exportFormats } from '../../shared/ipc/export'
import { type PaperChoices, paperChoicesSchema } from '../../shared/print/paper'
import { readBundle } from '../bundle/read-bundle'
import { extensionOf } from '../export/extension'
import { freePath } from '../platform/files'
import { type Command, parseArguments } from './command'

function parseFormats(list: string): ExportFormat[] {
  return [...new Set(list.split(','))].map((name) => {
    const format = exportFormats.find((known) => known === name.trim())
    if (!format) throw new AppError('usage', { reason: `--to ${name}` })
    return format
  })
}

function parseChoices(profile: string | undefined, archive: boolean | undefined): PaperChoices {
  const parsed = paperChoicesSchema.safeParse({ profile, archive })
  if (!parsed.success) throw new AppError('usage', { reason: `--profile ${profile}` })
  return parsed.data
}

/**
 * `bogo export <file.bogo> --to pdf,hwpx --out <folder> [--profile <name>] [--archive]`: prints one JSON line per
 * written file or folder. A file is written anew; a folder, which may hold what others put there, gets a free name.
 */
export const exportCommand: Command = async (argv, { print, exporter }) => {
  const { files, options, flags } = parseArguments(argv, {
    files: 1,
    required: ['to', 'out'],
    optional: ['profile'],
    flags: ['archive'],
  })
  const formats = parseFormats(options.to ?? '')
  const choices = parseChoices(options.profile, flags.archive)
  const file = path.resolve(files[0] ?? '')
  const folder = path.resolve(options.out ?? '')
  const bundle = await readBundle(file)
  const name = path.basename(file, path.extname(file))
  const target = (format: ExportFormat) =>
    extensionOf(format) === '' ? freePath(folder, name, '') : path.join(folder, `${name}.${extensionOf(format)}`)
  for await (const { path, bytes, pages, ms } of exporter.export({ source: bundle, formats, choices, target })) {
    print(JSON.stringify({ path, bytes, pages, ms }))
  }
}
