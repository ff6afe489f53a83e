import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { houseStyleFile } from '../../../electron/house-style/house-styles'
import { parseHouseStyle, readHouseStyle } from '../../../electron/house-style/read-house-style'
import { AppError } from '../../../shared/errors'
import { emptyHouseStyle, maxHouseStyleBytes } from '../../../shared/profiles/house-style'
import { temporaryFolder } from '../../support/folder'
import { houseStyle } from '../../support/house-styles'

const bytes = (text: string) => new TextEncoder().encode(text)
const json = (changed: object) => bytes(JSON.stringify({ ...emptyHouseStyle, ...changed }))

/** The name and the place of what is wrong. */
function refusal(file: Uint8Array): [string, unknown] {
  try {
    parseHouseStyle(file, 'x.bogo-style')
  } catch (error) {
    if (error instanceof AppError) return [error.code, error.params.place]
  }
  throw new Error('was not refused')
}

it('a style that is written is read again as it was', () => {
  const style = houseStyle({ marginTop: 12.7, header: { text: '함께 여는 양주' } }, { organisation: '양주시' })
  expect(parseHouseStyle(houseStyleFile(style), 'x')).toEqual(style)
})

it('a byte order mark, which Windows editors write, is no error', () => {
  expect(parseHouseStyle(bytes(`\ufeff${JSON.stringify(emptyHouseStyle)}`), 'x')).toEqual(emptyHouseStyle)
})

it.each([
  ['nothing', bytes('')],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])],
  ['a file that was cut', json({}).slice(0, 40)],
  ['JSON of something else', bytes('{"template":"blank"}')],
  ['a list', bytes('[]')],
  ['brackets without end', bytes('['.repeat(500_000))],
  ['too many bytes', bytes(' '.repeat(maxHouseStyleBytes + 1))],
])('%s is not a house style', (_, file) => {
  expect(refusal(file)[0]).toBe('style-unreadable')
})

it('a style of a newer Bogo is named as such, whatever else it holds', () => {
  expect(refusal(json({ format: 2, profiles: { 'new-form': {} } }))[0]).toBe('style-newer-format')
})

it.each([
  [{ profiles: { 'kr-report': { marginTop: 200 } } }, 'profiles.kr-report.marginTop'],
  [{ profiles: { 'kr-report': { bodyFont: { latin: '<w:t>' } } } }, 'profiles.kr-report.bodyFont.latin'],
  [{ texts: { ko: { organisation: 'a\nb' } } }, 'texts.ko.organisation'],
  [{ texts: { ko: { signatureName: 'x' } } }, 'texts.ko'],
  [{ organisation: 5 }, 'organisation'],
])('a value that is not allowed is told with its place: %j', (changed, place) => {
  expect(refusal(json(changed))).toEqual(['style-invalid', place])
})

it('keys that reach for the prototype do nothing', () => {
  const text = JSON.stringify(emptyHouseStyle).replace('"profiles":{}', '"profiles":{"__proto__":{"marginTop":10}}')
  const { profiles } = parseHouseStyle(bytes(text), 'x')
  expect(Object.keys(profiles)).toEqual([])
  expect(Object.getPrototypeOf(profiles)).toBe(Object.prototype)
  expect('marginTop' in {}).toBe(false)
})

it('a file that is not there, a folder and an endless file are refused before they are read', async () => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'x.bogo-style')
  await expect(readHouseStyle(file)).rejects.toMatchObject({ code: 'file-not-found' })
  await expect(readHouseStyle(folder)).rejects.toMatchObject({ code: 'style-unreadable' })
  if (process.platform === 'linux') {
    await expect(readHouseStyle('/dev/zero')).rejects.toMatchObject({ code: 'style-unreadable' })
  }
  writeFileSync(file, houseStyleFile(emptyHouseStyle))
  await expect(readHouseStyle(file)).resolves.toEqual(emptyHouseStyle)
})
