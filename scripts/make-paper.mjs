// Renews what shows and tests the official paper, after a change that means to alter it: the pages that the golden tests
// compare, docs/official-forms.md, and the pictures of pages in docs/screenshots. Look at them: node scripts/make-paper.mjs
// With `--pictures` only the pictures.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { inRoot } from './lib/paths.mjs'
import { runOnProjectNode } from './lib/project-node.mjs'
import { Failure, run, say, tool } from './lib/run.mjs'

/** What is shown: a sample in a layout, by the end of its picture's name. */
const shown = {
  'kr-report-ko': ['seoul-overseas-training', 'kr-report'],
  'kr-memo-ko': ['seoul-overseas-training', 'kr-memo'],
  'kr-btis-ko': ['seoul-overseas-training', 'kr-btis'],
  'vn-decree30-vi': ['vietnam-study-mission', 'vn-decree30'],
  'en-btor-en': ['auckland-posting', 'en-btor'],
}
const pictures = inRoot('docs', 'screenshots')
const resolution = 70

/**
 * Exports a sample to a PDF.
 * @param {string} sample
 * @param {string} profile
 * @param {string} folder
 */
async function exportSample(sample, profile, folder) {
  const bundle = inRoot('resources', 'samples', `${sample}.bogo`)
  const options = ['--to', 'pdf', '--profile', profile, '--out', folder]
  const code = await run(process.execPath, [inRoot('scripts', 'bogo.mjs'), 'export', bundle, ...options])
  if (code !== 0) throw new Failure(`${sample} could not be put on paper as ${profile}.`)
  return path.join(folder, `${sample}.pdf`)
}

/** @param {string} pdf */
const pageCount = (pdf) =>
  Number(
    /Pages:\s+(\d+)/.exec(
      execFileSync('pdfinfo', [pdf], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    )?.[1],
  )

/** A page from inside, where text runs on. */
const innerPage = 5

/**
 * The pages beside each other on grey, as Typst source.
 * @param {number[]} pages
 */
const sheet = (pages) => `
#set page(width: auto, height: auto, margin: 5mm, fill: luma(88%))
#stack(dir: ltr, spacing: 5mm, ${pages
  .map((page) => `box(stroke: 0.4pt + luma(60%), fill: white, image("paper.pdf", page: ${page}, width: 210mm))`)
  .join(', ')})
`

/** Draws the pictures of docs/screenshots/paper-*.png. */
async function drawPictures() {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const folder = mkdtempSync(path.join(tmpdir(), 'bogo-paper-'))
  mkdirSync(pictures, { recursive: true })
  for (const name of readdirSync(pictures)) if (name.startsWith('paper-')) rmSync(path.join(pictures, name))
  try {
    for (const [name, [sample, profile]] of Object.entries(shown)) {
      const pdf = await exportSample(sample, profile, path.join(folder, profile))
      const count = pageCount(pdf)
      copyFileSync(pdf, path.join(folder, 'paper.pdf'))
      const source = path.join(folder, 'sheet.typ')
      writeFileSync(source, sheet(count > 1 ? [1, Math.min(count, innerPage)] : [1]))
      const drawn = path.join(folder, 'sheet.pdf')
      const compiler = NodeCompiler.create({ workspace: folder })
      writeFileSync(drawn, compiler.pdf({ mainFilePath: source }))
      const picture = path.join(pictures, `paper-${name}`)
      execFileSync('pdftoppm', ['-png', '-singlefile', '-r', String(resolution), '-q', drawn, picture])
      say(`docs/screenshots/paper-${name}.png`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

runOnProjectNode(async () => {
  const { values } = parseArgs({ options: { pictures: { type: 'boolean', default: false } } })
  if (!values.pictures) {
    const [command, args, options] = tool('vitest', ['run', 'test/golden', 'test/official', '-u'])
    const env = { ...process.env, UPDATE_PAPER: '1' }
    if ((await run(command, args, { ...options, env })) !== 0) throw new Failure('The paper breaks a rule: see above.')
  }
  await drawPictures()
})
