import type { ReportDocument } from '../../shared/document/model'
import { titleOf } from '../../shared/document/text'
import type { PaperChoices } from '../../shared/print/paper'
import { publicTitle } from '../../shared/public-version/public-title'
import { publicVersion } from '../../shared/public-version/public-version'
import { templates } from '../../shared/templates/templates'
import { fileNameOf } from '../platform/files'

/** The name of a report's files, without extension: its title; that of a public version says so and tells no secret. */
export function fileNameFor(document: ReportDocument, { version }: PaperChoices): string {
  const { template, language } = document
  const fallback = templates[template].label[language]
  if (version !== 'public') return fileNameOf(titleOf(document), fallback)
  return publicTitle(fileNameOf(titleOf(publicVersion(document).document), fallback), language)
}
