/** Prints the figures that the budgets speak of. It measures; it never fails for being slow. */
import { applicationFigures } from './application'
import { commandLineFigures } from './command-line'
import { editorFigures } from './editor'
import { storeFigures } from './growth'
import { libraryFigures } from './library'
import { paperFigures } from './paper'
import { previewFigures } from './preview'
import { scaleFigures } from './scale'
import { searchFigures } from './search'
import { versionFigures } from './versions'

const measures = {
  command: commandLineFigures,
  paper: paperFigures,
  preview: previewFigures,
  library: libraryFigures,
  store: storeFigures,
  scale: scaleFigures,
  versions: versionFigures,
  search: searchFigures,
  application: applicationFigures,
  editor: editorFigures,
}
const asked = process.argv.slice(2)

// `npm run bench -- editor` measures only that.
for (const [name, measure] of Object.entries(measures)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  for (const { what, value, goal } of await measure()) {
    console.log(`${what.padEnd(56)} ${value.padStart(18)}   ${goal}`)
  }
}
