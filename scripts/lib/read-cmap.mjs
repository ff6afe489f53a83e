/**
 * The characters that a TrueType or OpenType font has a glyph for: its `cmap` tables of formats 4 and 12
 * (ISO/IEC 14496-22), which are all that fonts of today use for Unicode.
 * @param {Buffer} font
 * @returns {Set<number>} code points
 */
export function readCmap(font) {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')
  if (entry === undefined) throw new Error('a font without cmap')
  const cmap = font.readUInt32BE(entry + 8)
  const covered = new Set()
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4)
    const format = font.readUInt16BE(table)
    if (format === 4) readSegments(font, table, covered)
    if (format === 12) readGroups(font, table, covered)
  }
  return covered
}

function readSegments(font, table, covered) {
  const count = font.readUInt16BE(table + 6) / 2
  const [ends, starts] = [table + 14, table + 16 + count * 2]
  const [deltas, offsets] = [starts + count * 2, starts + count * 4]
  for (let segment = 0; segment < count; segment += 1) {
    const start = font.readUInt16BE(starts + segment * 2)
    const end = font.readUInt16BE(ends + segment * 2)
    const offset = font.readUInt16BE(offsets + segment * 2)
    const delta = font.readUInt16BE(deltas + segment * 2)
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const raw = offset === 0 ? code : font.readUInt16BE(offsets + segment * 2 + offset + (code - start) * 2)
      if (raw !== 0 && ((raw + delta) & 0xffff) !== 0) covered.add(code)
    }
  }
}

function readGroups(font, table, covered) {
  for (let group = 0; group < font.readUInt32BE(table + 12); group += 1) {
    const at = table + 16 + group * 12
    const [start, end] = [font.readUInt32BE(at), font.readUInt32BE(at + 4)]
    for (let code = start; code <= end; code += 1) covered.add(code)
  }
}
