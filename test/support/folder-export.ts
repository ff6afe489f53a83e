import { createFolderWriter } from '../../electron/export/folder/folder-writer'
import type { MediaReader } from '../../electron/export/writer'
import type { PrintDocument } from '../../shared/print/tree'
import { pictureHashes, samplePictures } from '../fixtures/print/pictures'

const writer = createFolderWriter()

/** Writes a document with one picture for all and gives the texts of the folder and the paths of its pictures. */
export async function writeFolder(
  document: PrintDocument,
  media: MediaReader = { read: () => samplePictures.read(pictureHashes.png) },
) {
  const { files } = await writer.write(document, media)
  const text = (path: string) => new TextDecoder().decode(files.find((file) => file.path === path)?.bytes)
  const pictures = files.map(({ path }) => path).filter((path) => path.startsWith('pictures/'))
  return { html: text('report.html'), markdown: text('report.md'), pictures }
}
