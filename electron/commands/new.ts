import path from 'node:path'
import * as Y from 'yjs'
import { reportToY } from '../../shared/document/to-y'
import { AppError } from '../../shared/errors'
import { languages } from '../../shared/i18n/language'
import { templateNames } from '../../shared/templates/names'
import { templates } from '../../shared/templates/templates'
import { writeBundle } from '../bundle/write-bundle'
import { ensureFolder, writeWholeFile } from '../platform/files'
import { type Command, parseArguments } from './command'

/** `bogo new --template <name> --language <code> --out <file.bogo>`: an empty report of a template. */
export const newCommand: Command = async (argv, { print, newId, now }) => {
  const { options } = parseArguments(argv, { files: 0, required: ['template', 'language', 'out'] })
  const template = templateNames.find((name) => name === options.template)
  if (!template) throw new AppError('template-unknown', { name: options.template ?? '' })
  const language = languages.find((code) => code === options.language)
  if (!language) throw new AppError('usage', { reason: `--language ${options.language}` })
  const document = { template, language, facts: {}, body: templates[template].outline(language, newId) }
  const state = Y.encodeStateAsUpdate(reportToY(document, { createdAt: now() }))
  const file = path.resolve(options.out ?? '')
  await ensureFolder(path.dirname(file))
  const bytes = writeBundle({ id: newId(), document, state, media: new Map() })
  await writeWholeFile(file, bytes)
  print(JSON.stringify({ path: file, bytes: bytes.byteLength }))
}
