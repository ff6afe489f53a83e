import path from 'node:path'
import { AppError } from '../../shared/errors'
import { type ExportFormat, exportFormats } from '../../shared/ipc/export'
import { readBundle } from '../bundle/read-bundle'
import { type Command, parseArguments } from './command'

function parseFormats(list: string): ExportFormat[] {
  return [...new Set(list.split(','))].map((name) => {
    const format = exportFormats.find((known) => known === name.trim())
    if (!format) throw new AppError('usage', { reason: `--to ${name}` })
    return format
  })
}

/** `bogo export <file.bogo> --to pdf,hwpx --out <folder>`: prints one JSON line per written file. */
export const exportCommand: Command = async (argv, { print, exporter }) => {
  const { files, options } = parseArguments(argv, { files: 1, required: ['to', 'out'] })
  const formats = parseFormats(options.to ?? '')
  const file = path.resolve(files[0] ?? '')
  const folder = path.resolve(options.out ?? '')
  const bundle = await readBundle(file)
  const target = (format: ExportFormat) => path.join(folder, `${path.basename(file, path.extname(file))}.${format}`)
  for await (const { path, bytes, pages, ms } of exporter.export({ source: bundle, formats, target })) {
    print(JSON.stringify({ path, bytes, pages, ms }))
  }
}
