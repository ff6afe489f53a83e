import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { verifyHwpx } from '../../../../electron/export/hwpx/verify'
import { krSample } from '../../../fixtures/print/kr-sample'
import { writeHwpx } from '../../../support/hwpx'

const section = 'Contents/section0.xml'

async function changed(change: (files: Record<string, Uint8Array>) => void): Promise<Uint8Array> {
  const files = { ...unzipSync((await writeHwpx(krSample)).bytes) }
  change(files)
  return zipSync(files)
}

const refused = (bytes: Uint8Array, lines: readonly string[] = [], pictures = 0) => {
  try {
    verifyHwpx(bytes, lines, pictures)
    return null
  } catch (error) {
    return error
  }
}

test('a package that lost a line is refused with the line', async () => {
  const bytes = await changed((files) => {
    files[section] = strToU8(strFromU8(files[section] ?? new Uint8Array()).replaceAll('연수 개요', '연수'))
  })
  expect(refused(bytes, ['연수 개요'], 2)).toMatchObject({
    code: 'export-not-verified',
    params: { reason: expect.any(String) },
  })
})

test('a package that is cut, has no text or lacks a picture is refused', async () => {
  const whole = (await writeHwpx(krSample)).bytes
  const without = (name: RegExp) =>
    changed((files) => {
      for (const path of Object.keys(files)) if (name.test(path)) delete files[path]
    })
  for (const bytes of [
    whole.subarray(0, whole.length / 2),
    await without(/section0/),
    await without(/mimetype/),
    await without(/BinData/),
  ]) {
    expect(refused(bytes, [], 1)).toMatchObject({ code: 'export-not-verified' })
  }
})
