import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkBytes, checkPicture } from '../../../../renderer/lib/pictures/read-header'
import { emptyJpeg, withExif } from '../../../support/exif'
import { png } from '../../../support/png'

const fixture = (name: string): Buffer => readFileSync(`test/fixtures/pictures/${name}`)
const check = (bytes: Uint8Array) => checkPicture(new Uint8Array(bytes).buffer)
const refusal = (code: string, params: object = {}) => expect.objectContaining({ code, params })

/** The first box of an ISO media file: its own brand, then those it is compatible with. */
function brands(own: string, ...compatible: string[]): Buffer {
  const bytes = Buffer.alloc(16 + compatible.length * 4)
  bytes.writeUInt32BE(bytes.length)
  bytes.write(`ftyp${own}\0\0\0\0${compatible.join('')}`, 4, 'latin1')
  return Buffer.concat([bytes, Buffer.alloc(64)])
}

const pictures: [string, Buffer][] = [
  ['jpeg', emptyJpeg(24, 16)],
  ['png', Buffer.from(png(24, 16))],
  ['webp', fixture('blue.webp')],
  ['gif', fixture('blue-then-red.gif')],
  ['bmp', fixture('blue.bmp')],
  ['avif', fixture('blue.avif')],
]

describe('a file is recognised by its content', () => {
  it.each(pictures)('%s', (kind, bytes) => expect(check(bytes)).toBe(kind))

  it.each([
    ['an iPhone photo', brands('heic', 'mif1', 'heic')],
    ['an iPhone burst', brands('hevc')],
    ['a HEIF file that names no codec', brands('mif1', 'miaf')],
  ])('as HEIC when it is %s', (_name, bytes) => expect(() => check(bytes)).toThrow(refusal('media-heic')))

  it.each([
    ['bare', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['behind a declaration and a comment', '\ufeff<?xml version="1.0"?>\n<!-- drawn -->\n<svg:svg width="1">'],
  ])('as SVG when it is %s', (_name, text) => expect(() => check(Buffer.from(text))).toThrow(refusal('media-svg')))

  it.each([
    ['TIFF', Buffer.from('II*\0rest of it')],
    ['PDF', Buffer.from('%PDF-1.7 and more')],
  ])('as %s, by its name', (type, bytes) => expect(() => check(bytes)).toThrow(refusal('media-unsupported', { type })))

  it.each([
    ['a text in Korean', '출장 보고서'],
    ['a text that begins as a bitmap does', 'BM 검토 의견과 그 밖의 사항을 적은 문서'],
    ['a text that speaks of SVG', 'What is an <svg> drawing?'],
    ['a video', brands('isom', 'mp41').toString('latin1')],
    ['one letter', 'x'],
  ])('as no picture when it is %s', (_name, text) =>
    expect(() => check(Buffer.from(text))).toThrow(refusal('media-not-a-picture')),
  )
})

describe('a copy that broke off is refused', () => {
  const cases = pictures.flatMap(([kind, bytes]) =>
    // Of a GIF only the first frame counts.
    [0.3, 0.6, kind === 'gif' ? 0.5 : 0.97].map(
      (share) => [kind, share, bytes.subarray(0, Math.floor(bytes.length * share))] as const,
    ),
  )
  it.each(cases)('%s at %d of its length', (_kind, _share, bytes) =>
    expect(() => check(bytes)).toThrow(refusal('media-unreadable')),
  )

  it('but not one that goes on after its end, as photos with a film inside do', () => {
    expect(check(Buffer.concat([emptyJpeg(24, 16), Buffer.alloc(500, 0xab)]))).toBe('jpeg')
    expect(check(Buffer.concat([png(24, 16), Buffer.alloc(500)]))).toBe('png')
  })

  it('nor one whose preview inside the photo data has an end of its own', () => {
    const photo = withExif(emptyJpeg(4_000, 3_000), { taken: '2026:10:12 14:03:59' })
    expect(
      check(Buffer.concat([photo.subarray(0, 2), Buffer.from([0xff, 0xe2, 0, 4, 0xff, 0xd9]), photo.subarray(2)])),
    ).toBe('jpeg')
  })
})

describe('a size that would exhaust the memory is refused before anything is decoded', () => {
  it('a small PNG that claims 30,000 × 30,000 pixels', () => {
    const bomb = Buffer.from(png(1, 1))
    bomb.writeUInt32BE(30_000, 16)
    bomb.writeUInt32BE(30_000, 20)
    expect(() => check(bomb)).toThrow(refusal('media-too-many-pixels', { width: 30_000, height: 30_000, limit: 120 }))
  })

  it('a JPEG; the photos of 108-megapixel telephones go in', () => {
    expect(() => check(emptyJpeg(65_000, 65_000))).toThrow(refusal('media-too-many-pixels', expect.anything()))
    expect(check(emptyJpeg(12_000, 9_000))).toBe('jpeg')
  })

  it('a GIF whose first frame is larger than its canvas', () => {
    const bytes = fixture('blue-then-red.gif')
    const frame = bytes.indexOf(0x2c, 13)
    bytes.writeUInt16LE(60_000, frame + 5)
    bytes.writeUInt16LE(60_000, frame + 7)
    expect(() => check(bytes)).toThrow(refusal('media-too-many-pixels', expect.anything()))
  })

  it('a file of more than 100 MB, and an empty one, by their length alone', () => {
    expect(() => checkBytes(101 * 1024 * 1024)).toThrow(refusal('media-too-large', { limit: '100 MB' }))
    expect(() => checkBytes(0)).toThrow(refusal('media-empty'))
    expect(() => checkBytes(1)).not.toThrow()
  })
})

it('a picture without an extent is damaged', () => {
  const flat = Buffer.from(png(1, 1))
  flat.writeUInt32BE(0, 16)
  expect(() => check(flat)).toThrow(refusal('media-unreadable'))
})
