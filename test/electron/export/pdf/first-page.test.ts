import { expect, test } from 'vitest'
import { createFirstPage } from '../../../../electron/export/pdf/first-page'
import { languages } from '../../../../shared/i18n/language'
import { printReport } from '../../../../shared/print/print-report'
import { templateNames } from '../../../../shared/templates/names'
import { templates } from '../../../../shared/templates/templates'
import { samplePictures } from '../../../fixtures/print/pictures'
import { fontsFolder, typstFolder } from '../../../support/fonts'

const draw = createFirstPage({ fontsFolder: fontsFolder(), typstFolder })

test.each(templateNames.flatMap((name) => languages.map((language) => [name, language] as const)))(
  'the first page of %s in %s is drawn alone, on one white ground of A4',
  (name, language) => {
    const body = templates[name].outline(language, () => '00000000-0000-4000-8000-000000000000')
    const svg = draw(printReport({ template: name, language, facts: {}, body }), samplePictures)
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
    expect(Number(height) / Number(width)).toBeCloseTo(Math.SQRT2, 2)
    // The ground of every page lies on the first: a second one would hide it.
    expect(svg.match(/d="M 0 0v 841\.8898 /g)).toHaveLength(1)
    expect(svg).not.toMatch(/matrix\(1 0 0 1 0 (841|1683)\.\d/)
    // A blank report has one guiding line and no more.
    expect(svg.match(/<use /g)?.length).toBeGreaterThan(name === 'blank' ? 20 : 50)
  },
)
