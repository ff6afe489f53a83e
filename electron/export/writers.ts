import path from 'node:path'
import type { Writers } from './export-report'

/**
 * The writers over the application's own fonts and layouts. Each is loaded when first asked for: the PDF engine and
 * the DOCX library are large, and a run that needs one should not wait for the other.
 * @param distFolder folder that holds `fonts` and `typst`
 */
export function createWriters(distFolder: string): Writers {
  const fontsFolder = path.join(distFolder, 'fonts')
  const typstFolder = path.join(distFolder, 'typst')
  return {
    pdf: async () => (await import('./pdf/pdf-writer')).createPdfWriter({ fontsFolder, typstFolder }),
    docx: async () => (await import('./docx/docx-writer')).createDocxWriter({ fontsFolder }),
  }
}
