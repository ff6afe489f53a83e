import { describe, expect, it } from 'vitest'
import { checkSource, storedSize, storedType } from '../../../renderer/lib/picture-plan'

const file = (name: string, type: string, size = 1_000) => ({ name, type, size })

describe('a picture file', () => {
  it.each(['image/jpeg', 'image/png', 'image/webp', 'image/gif'])('may be %s', (type) => {
    expect(() => checkSource(file('a', type))).not.toThrow()
  })

  it.each([
    ['사진.HEIC', 'image/heic', 'HEIC'],
    ['IMG_1.heic', '', 'HEIC'],
    ['logo.svg', 'image/svg+xml', 'SVG'],
    ['báo cáo.pdf', 'application/pdf', 'PDF'],
  ])('%s is refused by its type', (name, type, shown) => {
    expect(() => checkSource(file(name, type))).toThrow(
      expect.objectContaining({ code: 'media-unsupported', params: { type: shown } }),
    )
  })

  it('is refused when it is too large to be opened safely', () => {
    expect(() => checkSource(file('a.jpg', 'image/jpeg', 101 * 1024 * 1024))).toThrow(
      expect.objectContaining({ code: 'media-too-large' }),
    )
  })
})

describe('a stored picture', () => {
  it('is at most 2,560 pixels long, in its own proportions', () => {
    expect(storedSize(8_000, 6_000)).toEqual({ width: 2_560, height: 1_920 })
    expect(storedSize(3_000, 6_000)).toEqual({ width: 1_280, height: 2_560 })
  })

  it('is never enlarged, and never vanishes', () => {
    expect(storedSize(640, 480)).toEqual({ width: 640, height: 480 })
    expect(storedSize(100_000, 1)).toEqual({ width: 2_560, height: 1 })
  })

  it('is JPEG when it is a photo', () => {
    expect(storedType('image/jpeg', false, 10)).toBe('image/jpeg')
    expect(storedType('image/png', false, 5_000_000)).toBe('image/jpeg')
  })

  it('is PNG when it is transparent or a small drawing', () => {
    expect(storedType('image/webp', true, 5_000_000)).toBe('image/png')
    expect(storedType('image/png', false, 200_000)).toBe('image/png')
  })
})
