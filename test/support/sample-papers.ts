import { readdirSync } from 'node:fs'
import path from 'node:path'
import { readBundle } from '../../electron/bundle/read-bundle'
import { mediaReader } from '../../electron/export/export-report'
import { createPdfWriter } from '../../electron/export/pdf/pdf-writer'
import type { FieldValues } from '../../shared/fields/value'
import { formsFor } from '../../shared/print/forms/forms'
import { printReport } from '../../shared/print/print-report'
import type { PrintDocument } from '../../shared/print/tree'
import { type ProfileName, reportProfileNames } from '../../shared/profiles/profile'
import { templates } from '../../shared/templates/templates'
import { fontsFolder, typstFolder } from './fonts'

const folder = path.resolve(import.meta.dirname, '../../resources/samples')

/** Names of the sample reports. */
export const sampleNames = readdirSync(folder)
  .filter((name) => name.endsWith('.bogo'))
  .map((name) => path.basename(name, '.bogo'))

const readSample = (sample: string) => readBundle(path.join(folder, `${sample}.bogo`))

/** The layouts that a sample can be put on paper in: every report's, and the forms that its template has. */
export async function papersOf(sample: string): Promise<ProfileName[]> {
  const { document } = await readSample(sample)
  return [...reportProfileNames, ...formsFor(templates[document.template])]
}

interface Changes {
  /** Facts in place of the sample's own. */
  readonly facts?: FieldValues
  /** Changes what is drawn, for tests of tests. */
  readonly spoil?: (print: PrintDocument) => PrintDocument
}

/** A sample as a PDF in an official layout. */
export async function samplePdf(
  sample: string,
  profile: ProfileName,
  { facts = {}, spoil = (print) => print }: Changes = {},
): Promise<Uint8Array> {
  const { document, media } = await readSample(sample)
  const writer = createPdfWriter({ fontsFolder: fontsFolder(), typstFolder })
  const report = { ...document, facts: { ...document.facts, ...facts } }
  return (await writer.write(spoil(printReport(report, { profile })), mediaReader(media))).bytes
}
