import { describe, expect, it } from 'vitest'
import { localTime, placeText, readPhotoData } from '../../../../renderer/lib/pictures/photo-data'
import { emptyJpeg, type PhotoFacts, withExif } from '../../../support/exif'

const photo = (facts: PhotoFacts): ArrayBuffer => new Uint8Array(withExif(emptyJpeg(24, 16), facts)).buffer

describe('the time of a photo', () => {
  it('is the local time of its shot, to the minute', async () => {
    const facts = { taken: '2026:10:12 14:03:59', digitised: '2026:10:13 09:00:00' }
    expect(await readPhotoData(photo(facts), false)).toEqual({ takenAt: '2026-10-12T14:03', place: null })
  })

  it('is that of its scan when the shot has none or a senseless one', async () => {
    const scan = { takenAt: '2026-10-13T09:00', place: null }
    expect(await readPhotoData(photo({ digitised: '2026:10:13 09:00:00' }), false)).toEqual(scan)
    expect(
      await readPhotoData(photo({ taken: '0000:00:00 00:00:00', digitised: '2026:10:13 09:00:00' }), false),
    ).toEqual(scan)
  })

  it.each([
    '0000:00:00 00:00:00',
    '    :  :     :  :  ',
    '2026:02:30 10:00:00',
    '2026:13:01 10:00:00',
    '2026:10:12 24:00:00',
    '2026:10:12 10:60:00',
    '2026:10:12',
    '1899:12:31 10:00:00',
    'yesterday',
    '',
  ])('is none when a camera wrote "%s"', (text) => expect(localTime(text)).toBeNull())

  it('is none in a picture without photo data', async () => {
    expect(await readPhotoData(new Uint8Array(emptyJpeg(1, 1)).buffer, true)).toEqual({ takenAt: null, place: null })
  })

  it('is none, and no error, in damaged photo data', async () => {
    const bytes = withExif(emptyJpeg(24, 16), { taken: '2026:10:12 14:03:59' })
    bytes.fill(0xee, 20, 60)
    expect(await readPhotoData(new Uint8Array(bytes).buffer, true)).toEqual({ takenAt: null, place: null })
  })
})

describe('the place of a photo', () => {
  const hanoi = { latitude: [21, 1, 42.12, 'N'], longitude: [105, 51, 14.4, 'E'] } as const

  it.each([
    ['north-east', hanoi, '21.02837,105.85400'],
    ['south-west', { latitude: [33, 26, 56.4, 'S'], longitude: [70, 40, 9.5, 'W'] }, '-33.44900,-70.66931'],
    ['on the equator', { latitude: [0, 0, 0, 'N'], longitude: [103, 49, 12, 'E'] }, '0.00000,103.82000'],
  ] as [string, PhotoFacts, string][])('is read in the %s', async (_where, facts, place) => {
    expect((await readPhotoData(photo(facts), true)).place).toBe(place)
  })

  it('is not read unless it is asked for', async () => {
    expect((await readPhotoData(photo(hanoi), false)).place).toBeNull()
  })

  it('is none without a fix, with one coordinate only, or off the Earth', () => {
    expect(placeText(0, 0)).toBeNull()
    expect(placeText(21, undefined)).toBeNull()
    expect(placeText(91, 10)).toBeNull()
    expect(placeText(10, Number.NaN)).toBeNull()
  })
})
