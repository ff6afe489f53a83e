// Packs the sample reports: resources/samples/sources/<name> becomes resources/samples/<name>.bogo.
// With `--pictures` their pictures are drawn first, from <name>/drawings/*.typ into <name>/media/*.png.
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { inRoot } from './lib/paths.mjs'
import { runOnProjectNode } from './lib/project-node.mjs'
import { Failure, run, say } from './lib/run.mjs'

const samples = inRoot('resources', 'samples')
const sources = path.join(samples, 'sources')
const pixelsAcross = 1_600

/** @param {Buffer} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** The samples' names: every folder with a report. */
const sampleNames = () =>
  readdirSync(sources)
    .filter((name) => existsSync(path.join(sources, name, 'report.json')))
    .sort()

/**
 * Draws a Typst file to a PNG. Poppler turns the page into pixels, because the compiler in use only writes vectors.
 * @param {import('@myriaddreamin/typst-ts-node-compiler').NodeCompiler} compiler
 * @param {string} drawing
 * @param {string} picture
 */
async function draw(compiler, drawing, picture) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bogo-drawing-'))
  try {
    const page = path.join(folder, 'page.pdf')
    writeFileSync(page, compiler.pdf({ mainFilePath: drawing }))
    const size = ['-scale-to-x', String(pixelsAcross), '-scale-to-y', '-1']
    const code = await run('pdftoppm', ['-png', '-singlefile', ...size, page, picture.slice(0, -'.png'.length)])
    if (code !== 0) throw new Failure(`The picture ${picture} could not be drawn.`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Draws a sample's pictures. The report names pictures by hash, so a picture that changed is renamed in it.
 * @param {import('@myriaddreamin/typst-ts-node-compiler').NodeCompiler} compiler
 * @param {string} name
 */
async function drawPictures(compiler, name) {
  const folder = path.join(sources, name)
  const reportFile = path.join(folder, 'report.json')
  for (const file of readdirSync(path.join(folder, 'drawings'))) {
    const picture = path.join(folder, 'media', file.replace(/\.typ$/, '.png'))
    const before = existsSync(picture) ? sha256(readFileSync(picture)) : null
    await draw(compiler, path.join(folder, 'drawings', file), picture)
    const after = sha256(readFileSync(picture))
    if (before === null || before === after) continue
    writeFileSync(reportFile, readFileSync(reportFile, 'utf8').replaceAll(before, after))
    say(`drew ${path.relative(sources, picture)}`)
  }
}

/** A Typst compiler that sees the samples' sources and the font of their pictures. */
async function createCompiler() {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const fonts = inRoot('node_modules', 'pretendard-gov', 'dist', 'public', 'static', 'alternative')
  return NodeCompiler.create({ workspace: sources, fontArgs: [{ fontPaths: [fonts] }] })
}

runOnProjectNode(async () => {
  const { values } = parseArgs({ options: { pictures: { type: 'boolean', default: false } } })
  if (values.pictures) {
    const compiler = await createCompiler()
    for (const name of sampleNames()) await drawPictures(compiler, name)
  }
  for (const name of sampleNames()) {
    const folder = path.join(sources, name)
    const to = ['--media', path.join(folder, 'media'), '--out', path.join(samples, `${name}.bogo`)]
    const code = await run(process.execPath, [
      inRoot('scripts', 'bogo.mjs'),
      'pack',
      path.join(folder, 'report.json'),
      ...to,
    ])
    if (code !== 0) return code
  }
})
