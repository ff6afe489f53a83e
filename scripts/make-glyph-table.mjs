// node scripts/make-glyph-table.mjs: writes shared/print/glyph-table.json, the characters that the bundled fonts can
// draw, for the checklist. Needed after a change of the fonts; a test compares the two.
import { readFileSync, writeFileSync } from 'node:fs'
import { inRoot } from './lib/paths.mjs'
import { readCmap } from './lib/read-cmap.mjs'
import { fontFiles } from './lib/resources.mjs'

const covered = new Set(fontFiles().flatMap((file) => [...readCmap(readFileSync(file))]))
const codes = [...covered].sort((one, other) => one - other)

// Runs of neighbours, each as the gap before it and its length, in base 36.
const numbers = []
let next = 0
for (let index = 0; index < codes.length; ) {
  let length = 1
  while (codes[index + length] === codes[index] + length) length += 1
  numbers.push(codes[index] - next, length)
  next = codes[index] + length
  index += length
}
const runs = numbers.map((number) => number.toString(36)).join(' ')
writeFileSync(inRoot('shared', 'print', 'glyph-table.json'), `${JSON.stringify({ runs })}\n`)
console.log(`${codes.length} characters in ${numbers.length / 2} runs, ${runs.length} bytes`)
