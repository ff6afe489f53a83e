import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createPdfWriter } from '../../../../electron/export/pdf/pdf-writer'
import { figure, paragraph } from '../../../fixtures/print/build'
import { krSample } from '../../../fixtures/print/kr-sample'
import { samplePictures } from '../../../fixtures/print/pictures'
import { fontsFolder } from '../../../support/fonts'
import { withBlocks, writePdf } from '../../../support/write-pdf'

test('a picture that is not there is a named error', async () => {
  const missing = 'f'.repeat(64)
  const document = withBlocks(krSample, figure(missing, '그림 1', '', '사진'))
  await expect(writePdf(document)).rejects.toMatchObject({ code: 'media-missing', params: { media: missing } })
})

test('a character that no bundled font has is a named error that says which', async () => {
  const document = withBlocks(krSample, paragraph('태국어 ไทย 글자'))
  await expect(writePdf(document)).rejects.toMatchObject({
    code: 'export-missing-glyphs',
    params: { characters: 'ไ ท ย' },
  })
})

test('a layout that fails is a named error with the reason, and the next report is written all the same', async () => {
  const broken = mkdtempSync(path.join(os.tmpdir(), 'bogo-layout-'))
  try {
    writeFileSync(path.join(broken, 'kr-report.typ'), '#panic("no such form")')
    const failing = createPdfWriter({ fontsFolder: fontsFolder(), typstFolder: broken })
    const failure = failing.write(krSample, samplePictures)
    await expect(failure).rejects.toMatchObject({
      code: 'export-failed',
      params: { reason: 'panicked with: "no such form"' },
    })
    expect((await writePdf(krSample)).pages).toBeGreaterThan(1)
  } finally {
    rmSync(broken, { recursive: true, force: true })
  }
})
