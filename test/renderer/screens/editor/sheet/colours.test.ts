import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { highlights, shades, textColours } from '../../../../../shared/document/colours'

const file = path.join(import.meta.dirname, '../../../../../renderer/screens/editor/sheet/colours.css')

it('by day the colours on the sheet are those on paper, and at night each has another', async () => {
  const [day = '', night = ''] = (await readFile(file, 'utf8')).split('[data-mantine-color-scheme="dark"]')
  const named = { text: textColours, highlight: highlights, shade: shades }
  for (const [kind, colours] of Object.entries(named)) {
    for (const [name, value] of Object.entries(colours)) {
      expect(day).toContain(`--${kind}-${name}: #${value};`)
      expect(night).toMatch(new RegExp(`--${kind}-${name}: #(?!${value})[0-9a-f]{6};`))
    }
  }
})
