/** Longest side of a stored picture in pixels: sharp at full page width in print, small enough to sync. */
export const maxPictureSide = 2_560

/** Most bytes of a stored picture. */
export const maxPictureBytes = 20 * 1024 * 1024

/** Most bytes of a file that is worth opening: it is read whole, and no camera writes larger ones. */
export const maxSourceBytes = 100 * 1024 * 1024

/**
 * Most pixels of a picture that is decoded. Each takes four bytes, so that this is 480 MB for a moment, which an office
 * PC can give; it lets the photos of 108-megapixel telephones in.
 */
export const maxSourcePixels = 120_000_000

/** Most pictures that are inserted at once: what a report holds, and what one undo step can take back. */
export const maxPicturesAtOnce = 200

/** Picture formats that every writer can embed. */
export const pictureTypes = ['image/jpeg', 'image/png'] as const
export type PictureType = (typeof pictureTypes)[number]
