import { calloutKinds } from '../../../../shared/document/model'
import type { Translator } from '../../../../shared/i18n/index'
import type { Language } from '../../../../shared/i18n/language'
import { labels } from '../../../../shared/print/labels'
import type { HeadingStyle, Profile } from '../../../../shared/profiles/profile'

const depths = [0, 1, 2, 3, 4, 5]
const pick = <Member>(members: readonly Member[], depth: number): Member | undefined =>
  members[Math.min(depth, members.length - 1)]

const millimetres = (value: number): string => `calc(var(--mm) * ${value})`
const points = (value: number): string => `calc(var(--pt) * ${value})`

function headingStyle(heading: HeadingStyle, level: number, accent: string): [string, string][] {
  const box = heading.numbering === 'roman-box'
  return [
    [`--h${level}-size`, points(heading.size)],
    [`--h${level}-weight`, heading.bold ? '700' : '400'],
    [`--h${level}-case`, heading.capitals ? 'uppercase' : 'none'],
    [`--h${level}-colour`, heading.accent ? `var(--sheet-accent, ${accent})` : 'inherit'],
    [`--h${level}-indent`, millimetres(heading.indent)],
    [`--h${level}-before`, points(heading.before)],
    [`--h${level}-after`, points(heading.after)],
    [`--h${level}-box`, box ? accent : 'transparent'],
    [`--h${level}-number`, box ? '#ffffff' : 'inherit'],
    [`--h${level}-pad`, box ? '0.5em' : '0'],
  ]
}

/** Words that CSS writes on the sheet: labels in the report's language, hints in that of the interface. */
export const sheetHints = (t: Translator['t'], language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      ['--title-hint', t('editor.titleHint')],
      ['--alt-hint', t('editor.altHint')],
      ['--figure-hint', t('sheet.caption.figure')],
      ['--table-hint', t('sheet.caption.table')],
      ['--page-break', t('sheet.pageBreak')],
      ['--contents-empty', t('sheet.contents.empty')],
      ...calloutKinds.map((kind) => [`--callout-${kind}`, labels[kind][language]] as const),
    ].map(([name, text]) => [name, JSON.stringify(text)]),
  )

/**
 * An official layout as CSS custom properties of the sheet; sheet.css draws with them.
 * @param scale size on screen; 1 is the paper's own size
 */
export function sheetStyle(profile: Profile, scale: number): Readonly<Record<string, string>> {
  const { page, body } = profile
  const { margin } = page
  const accent = `#${profile.accent}`
  return Object.fromEntries([
    ['--mm', `${(96 / 25.4) * scale}px`],
    ['--pt', `${(96 / 72) * scale}px`],
    ['--page-width', millimetres(page.width)],
    ['--page-height', millimetres(page.height)],
    ['--page-padding', [margin.top, margin.right, margin.bottom, margin.left].map(millimetres).join(' ')],
    ['--page-top', millimetres(margin.top)],
    ['--page-left', millimetres(margin.left)],
    ['--page-right', millimetres(margin.right)],
    ['--page-bottom', millimetres(margin.bottom)],
    ['--body-font', `"${body.font.bundled}"`],
    ['--body-size', points(body.size)],
    ['--body-line', String(body.lineHeight)],
    ['--body-indent', millimetres(body.firstLineIndent)],
    ['--body-gap', points(body.paragraphSpacing)],
    ['--body-align', body.justify ? 'justify' : 'start'],
    ['--heading-font', `"${profile.headingFont.bundled}"`],
    ['--title-size', points(profile.titleSize)],
    ['--official', accent],
    ...profile.headings.flatMap((heading, index) => headingStyle(heading, index + 1, accent)),
    ...depths.map((depth) => [`--item-gap-${depth}`, points(pick(profile.listSpacing, depth) ?? 0)]),
    ['--list-start', millimetres(profile.listStart)],
    ['--list-indent', millimetres(profile.listIndent)],
    ['--note-size', points(profile.noteSize)],
    // As on paper.
    ['--footnote-size', points(Math.max(9, Math.round(body.size * 0.75)))],
    ['--table-size', points(profile.table.size)],
    ['--table-head', profile.table.headerFill ? `#${profile.table.headerFill}` : 'transparent'],
    ['--table-rule', `#${profile.table.rule}`],
    ['--caption-size', points(profile.captionSize)],
    // Letters of such a form are black, whatever was chosen. `inherit` would be the property's own inheritance.
    ...(profile.blackText ? [['--text-colour', 'currentcolor'] as const] : []),
  ])
}
