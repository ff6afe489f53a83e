import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readCmap } from '../../scripts/lib/read-cmap.mjs'
import { fontFiles } from '../../scripts/lib/resources.mjs'
import { hasGlyph } from '../../shared/print/glyphs'

it('the table of glyphs is what the bundled fonts have, character by character', () => {
  const covered = new Set(fontFiles().flatMap((file) => [...readCmap(readFileSync(file))]))
  const wrong = Array.from({ length: 0x30000 }, (_, code) => code).filter(
    (code) => hasGlyph(code) !== covered.has(code),
  )
  expect(covered.size).toBeGreaterThan(20_000)
  expect(wrong).toEqual([])
})
