// Draws the icons for the place beside the clock anew: a page with three lines, small enough for 16 pixels.
// Run it after a change of the drawing: node scripts/make-tray-icons.mjs
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { inRoot } from './lib/paths.mjs'

const folder = inRoot('resources/tray')
const accent = [0x24, 0x57, 0xd6]
/** Rounded rectangles on a square of 16: left, top, width, height, radius. */
const page = [1, 1, 14, 14, 3.2]
const lines = [
  [4, 4.2, 8, 1.6, 0.7],
  [4, 7.2, 8, 1.6, 0.7],
  [4, 10.2, 5, 1.6, 0.7],
]
/** Each pixel is the mean of this many points a side. */
const points = 8

function holds([left, top, width, height, radius], x, y) {
  const fromLeft = Math.max(left + radius - x, 0, x - (left + width - radius))
  const fromTop = Math.max(top + radius - y, 0, y - (top + height - radius))
  return Math.hypot(fromLeft, fromTop) <= radius
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}

/** The drawing as PNG. A template is black with the lines cut out: macOS gives it the colour of its bar. */
function draw(size, isTemplate) {
  const rows = Buffer.alloc(size * (size * 4 + 1))
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      let ground = 0
      let line = 0
      for (let point = 0; point < points ** 2; point += 1) {
        const at = [x + (point % points) / points, y + Math.floor(point / points) / points]
        const [px, py] = at.map((value) => ((value + 0.5 / points) * 16) / size)
        if (lines.some((shape) => holds(shape, px, py))) line += 1
        else if (holds(page, px, py)) ground += 1
      }
      const white = isTemplate ? 0 : line
      const alpha = Math.round(((ground + white) / points ** 2) * 255)
      const colour = isTemplate
        ? [0, 0, 0]
        : accent.map((value) => Math.round((value * ground + 255 * white) / Math.max(1, ground + white)))
      rows.set([...colour, alpha], y * (size * 4 + 1) + 1 + x * 4)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([signature, ...chunks])
}

mkdirSync(folder, { recursive: true })
for (const [name, size] of [
  ['', 16],
  ['@2x', 32],
]) {
  writeFileSync(join(folder, `tray${name}.png`), draw(size, false))
  writeFileSync(join(folder, `trayTemplate${name}.png`), draw(size, true))
}
