import { parseDay } from '../../../shared/i18n/calendar'

/** What a camera wrote into a photo and the report may keep. */
export interface PhotoData {
  /** Local time at which it was taken, `YYYY-MM-DDTHH:mm`. */
  readonly takenAt: string | null
  /** Where it was taken: `latitude,longitude` in degrees (WGS 84), south and west negative, five digits (about 1 m). */
  readonly place: string | null
}

const nothing: PhotoData = { takenAt: null, place: null }

/** An EXIF time, `2026:10:12 14:03:59`, as local time without seconds; null when a camera's clock was never set. */
export function localTime(exif: string | undefined): string | null {
  const parts = /^(\d{4})[:-](\d\d)[:-](\d\d)[ T]([01]\d|2[0-3]):([0-5]\d)/.exec(exif?.trim() ?? '')
  if (!parts) return null
  const [, year, month, day, hour, minute] = parts
  const date = `${year}-${month}-${day}`
  return Number(year) >= 1900 && parseDay(date) ? `${date}T${hour}:${minute}` : null
}

/** A place as text; null when it is none on Earth, or 0,0: a receiver without a fix. Degrees. */
export function placeText(latitude: number | undefined, longitude: number | undefined): string | null {
  if (latitude === undefined || longitude === undefined) return null
  const onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return onEarth && (latitude !== 0 || longitude !== 0) ? `${latitude.toFixed(5)},${longitude.toFixed(5)}` : null
}

/**
 * Reads the time, and on request the place, from a photo (EXIF in JPEG, PNG, WebP and AVIF).
 * Damaged data is no data: the picture itself is still good.
 */
export async function readPhotoData(photo: ArrayBuffer, keepPlace: boolean): Promise<PhotoData> {
  const reader = await import('exifreader')
  const includeTags = { exif: ['DateTimeOriginal', 'DateTimeDigitized'], ...(keepPlace ? { gps: true as const } : {}) }
  try {
    const { exif, gps } = reader.load(photo, { expanded: true, includeTags })
    const times = [exif?.DateTimeOriginal, exif?.DateTimeDigitized].map((tag) => localTime(tag?.description))
    return {
      takenAt: times.find((time) => time !== null) ?? null,
      place: keepPlace ? placeText(gps?.Latitude, gps?.Longitude) : null,
    }
  } catch {
    return nothing
  }
}
