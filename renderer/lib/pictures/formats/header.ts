/** What a picture file says about itself before anything of it is decoded. */
export interface Header {
  /** Size in pixels. */
  readonly width: number
  readonly height: number
  /** Whether the file goes on to the end that its format demands; a copy that broke off does not. */
  readonly whole: boolean
}

/**
 * Reads the header of one format.
 * @throws RangeError when the file ends inside the header
 */
export type ReadHeader = (file: DataView<ArrayBuffer>) => Header

/** The letters at a place, as file formats name their parts. */
export const lettersAt = (file: DataView, at: number, count = 4): string =>
  String.fromCharCode(...Array.from({ length: count }, (_, index) => file.getUint8(at + index)))
