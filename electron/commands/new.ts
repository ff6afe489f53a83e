import path from 'node:path'
import * as Y from 'yjs'
import { reportToY } from '../../shared/document/to-y'
import { AppError } from '../../shared/errors'
import { languages } from '../../shared/i18n/language'
import { templateNames } from '../../shared/templates/names'
import { reportOfTemplate } from '../../shared/templates/template-document'
import { templates } from '../../shared/templates/templates'
import { templateFileEnding } from '../../shared/templates/user-template'
import type { Picture } from '../bundle/picture'
import { readTemplateBundle } from '../bundle/read-bundle'
import { writeBundle } from '../bundle/write-bundle'
import { ensureFolder, writeWholeFile } from '../platform/files'
import { type Command, parseArguments } from './command'

/** A report from a template that somebody shared; its language is the template's. */
async function fromFile(file: string, newId: () => string) {
  const { document, media } = await readTemplateBundle(path.resolve(file))
  return { document: reportOfTemplate(document, newId), media }
}

/** A report from a built-in template. */
function fromName(name: string, code: string | undefined, newId: () => string) {
  const template = templateNames.find((known) => known === name)
  if (!template) throw new AppError('template-unknown', { name })
  const language = languages.find((known) => known === code)
  if (!language) throw new AppError('usage', { reason: `--language ${code ?? ''}`.trim() })
  const document = { template, language, facts: {}, body: templates[template].outline(language, newId) }
  return { document, media: new Map<string, Picture>() }
}

/**
 * `bogo new --template <name> --language <code> --out <file.bogo>`: an empty report of a template;
 * `bogo new --template <file.bogo-template> --out <file.bogo>`: one of a template that is in a file.
 */
export const newCommand: Command = async (argv, { print, newId, now }) => {
  const { options } = parseArguments(argv, { files: 0, required: ['template', 'out'], optional: ['language'] })
  const name = options.template ?? ''
  const { document, media } = name.toLowerCase().endsWith(`.${templateFileEnding}`)
    ? await fromFile(name, newId)
    : fromName(name, options.language, newId)
  const state = Y.encodeStateAsUpdate(reportToY(document, { createdAt: now() }))
  const file = path.resolve(options.out ?? '')
  await ensureFolder(path.dirname(file))
  const bytes = writeBundle({ id: newId(), document, state, media })
  await writeWholeFile(file, bytes)
  print(JSON.stringify({ path: file, bytes: bytes.byteLength }))
}
