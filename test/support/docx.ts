import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { createDocxWriter } from '../../electron/export/docx/docx-writer'
import type { PrintDocument } from '../../shared/print/tree'
import { samplePictures } from '../fixtures/print/pictures'
import { fontsFolder } from './fonts'

const writer = createDocxWriter()

/** Writes a document with the sample pictures. */
export const writeDocx = async (document: PrintDocument): Promise<Uint8Array> =>
  (await writer.write(document, samplePictures)).bytes

/** The parts of a package as text, by path. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

/** One part of a written document, `word/document.xml` when none is named. */
export const partOf = async (document: PrintDocument, name = 'word/document.xml'): Promise<string> =>
  partsOf(await writeDocx(document))[name] ?? ''

/** The paragraphs of a part, each with its XML and its text. */
export const paragraphsOf = (xml: string) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) => ({
    xml: paragraph,
    style: /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? '',
    text: [...paragraph.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  }))

/** A style of a document, as XML. */
export const styleOf = (styles: string, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? ''

/** Whether LibreOffice is on this machine. */
export const hasOffice = ((): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

const standIns = { 바탕: 'Noto Serif KR', '맑은 고딕': 'Pretendard GOV', 'Malgun Gothic': 'Pretendard GOV' }

/** Fonts for LibreOffice: the bundled ones in place of the office's, so that every machine draws the same. */
function fontSettings(folder: string): string {
  const aliases = Object.entries({ ...standIns, 'Times New Roman': 'Tinos' }).map(
    ([name, bundled]) =>
      `<match target="pattern"><test name="family"><string>${name}</string></test>` +
      `<edit name="family" mode="assign" binding="strong"><string>${bundled}</string></edit></match>`,
  )
  const settings = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fontsFolder()}</dir>
<dir>/usr/share/fonts</dir><cachedir>${path.join(folder, 'cache')}</cachedir>${aliases.join('\n')}</fontconfig>`
  const file = path.join(folder, 'fonts.conf')
  writeFileSync(file, settings)
  return file
}

/** Opens documents in LibreOffice, which has nothing in common with the writer, and gives each as PDF. */
export function officePdfs(documents: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bogo-office-'))
  try {
    const out = path.join(folder, 'pdf')
    mkdirSync(out)
    const files = Object.entries(documents).map(([name, bytes]) => {
      const file = path.join(folder, `${name}.docx`)
      writeFileSync(file, bytes)
      return file
    })
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
    execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', out, ...files], {
      stdio: 'ignore',
      env: { ...process.env, FONTCONFIG_FILE: fontSettings(folder) },
    })
    return Object.fromEntries(
      Object.keys(documents).map((name) => {
        const file = path.join(out, `${name}.pdf`)
        return [name, existsSync(file) ? readFileSync(file) : new Uint8Array()]
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
