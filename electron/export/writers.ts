import path from 'node:path'
import type { Writers } from './export-report'

/** In a package the engines' files lie beside the archive: native code cannot read inside it. */
const onDisk = (folder: string): string => folder.replace(/\bapp\.asar(?=[\\/]|$)/, 'app.asar.unpacked')

/**
 * Where the PDF engine finds its fonts and layouts.
 * @param distFolder folder that holds `fonts` and `typst`
 */
export const engineFolders = (distFolder: string) => ({
  fontsFolder: path.join(onDisk(distFolder), 'fonts'),
  typstFolder: path.join(onDisk(distFolder), 'typst'),
})

/**
 * The writers over the application's own fonts and layouts. Each is loaded when first asked for: the PDF engine and
 * the DOCX library are large, and a run that needs one should not wait for the other.
 * @param distFolder folder that holds `fonts` and `typst`
 */
export function createWriters(distFolder: string): Writers {
  return {
    pdf: async () => (await import('./pdf/pdf-writer')).createPdfWriter(engineFolders(distFolder)),
    docx: async () => (await import('./docx/docx-writer')).createDocxWriter(),
    hwpx: async () => (await import('./hwpx/hwpx-writer')).createHwpxWriter(),
    html: async () => (await import('./folder/folder-writer')).createFolderWriter(),
    json: async () => (await import('./json/json-writer')).createJsonWriter(),
  }
}
