import { BorderStyle, type FileChild, Paragraph, TabStopType } from 'docx'
import { displayWidth } from '../../../shared/print/text'
import type { FormFront } from '../../../shared/print/tree'
import type { Drawing } from './drawing'
import { fontsOf } from './fonts'
import { runsOfText } from './runs'
import { spacing } from './spacing'
import { styleNames } from './style-names'
import { halfPoints, twipsOfPoints } from './units'

/** Agency in large letters, labelled rows and the title over a heavy rule; or the title alone as the heading. */
export function formFront({ heading, rows, titleLabel }: FormFront, { document, profile }: Drawing): FileChild[] {
  const title = runsOfText(document.title)
  if (titleLabel === null) {
    return [
      new Paragraph({ style: styleNames.title, spacing: spacing(profile.titleSize, 1.35, 0, 6), children: title }),
    ]
  }
  const { size } = profile.body
  const font = fontsOf(profile.headingFont, document.language)
  const widest = Math.max(...[...rows.map(({ label }) => label), titleLabel].map(displayWidth))
  const left = twipsOfPoints((widest / 2 + 1) * size)
  const hanging = {
    indent: { left, hanging: left },
    tabStops: [{ type: TabStopType.LEFT, position: left }],
    spacing: spacing(size, 1.5, 0),
  }
  return [
    new Paragraph({
      style: styleNames.front,
      alignment: 'center',
      spacing: spacing(profile.titleSize, 1.3, 4, 14),
      children: runsOfText(heading, { font, bold: true, size: halfPoints(profile.titleSize) }),
    }),
    ...rows.map(
      ({ label, value }) =>
        new Paragraph({
          style: styleNames.front,
          ...hanging,
          children: runsOfText(value ? `${label}\t${value}` : label),
        }),
    ),
    new Paragraph({
      style: styleNames.title,
      alignment: 'left',
      ...hanging,
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: profile.accent, space: 6 } },
      children: [
        ...runsOfText(`${titleLabel}\t`, {
          size: halfPoints(size),
          bold: false,
          font: fontsOf(profile.body.font, document.language),
        }),
        ...runsOfText(document.title, { size: halfPoints(size) }),
      ],
    }),
    new Paragraph({ style: styleNames.tableGap }),
  ]
}
