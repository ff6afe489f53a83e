/** Longest side of a stored picture in pixels: sharp at full page width in print, small enough to sync. */
export const maxPictureSide = 2_560

/** Most bytes of a stored picture. */
export const maxPictureBytes = 20 * 1024 * 1024

/** Picture formats that every writer can embed. */
export const pictureTypes = ['image/jpeg', 'image/png'] as const
export type PictureType = (typeof pictureTypes)[number]
