import { AlignmentType, Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx'
import { numbersFirstPage } from '../../../shared/print/first-number'
import { pageNumberWords } from '../../../shared/print/page-number'
import type { PrintDocument } from '../../../shared/print/tree'
import { fontsOf } from './fonts'
import { styleNames } from './style-names'
import { halfPoints } from './units'

function pageNumber({ profile, language }: PrintDocument): TextRun {
  const { before, between, after } = pageNumberWords(profile, language)
  const total = between === null ? [] : [between, PageNumber.TOTAL_PAGES]
  const children = [before, PageNumber.CURRENT, ...total, after].filter((part) => part !== '')
  return new TextRun({ size: halfPoints(profile.pageNumber.size), children })
}

/** What stands in the margins: the running header from the second page on, the page number where the profile wants it. */
export function margins(
  document: PrintDocument,
): Pick<ISectionOptions, 'headers' | 'footers'> & { titlePage: boolean } {
  const { profile, header, language } = document
  const { place } = profile.pageNumber
  const firstPage = numbersFirstPage(document)
  const style = (part: 'top' | 'bottom') => (part === 'top' ? styleNames.header : styleNames.footer)
  const number = (part: 'top' | 'bottom', shown: boolean): Paragraph[] =>
    place === part && shown
      ? [new Paragraph({ style: style(part), alignment: AlignmentType.CENTER, children: [pageNumber(document)] })]
      : []
  const running = new TextRun({ text: header, color: '595959', font: fontsOf(profile.headingFont, language) })
  const title =
    header === ''
      ? []
      : [new Paragraph({ style: styleNames.header, alignment: AlignmentType.RIGHT, children: [running] })]
  const empty = (part: 'top' | 'bottom') => [new Paragraph({ style: style(part) })]
  const filled = (part: 'top' | 'bottom', parts: Paragraph[]) => (parts.length > 0 ? parts : empty(part))
  return {
    titlePage: !firstPage || header !== '',
    headers: {
      default: new Header({ children: filled('top', [...number('top', true), ...title]) }),
      first: new Header({ children: filled('top', number('top', firstPage)) }),
    },
    footers: {
      default: new Footer({ children: filled('bottom', number('bottom', true)) }),
      first: new Footer({ children: filled('bottom', number('bottom', firstPage)) }),
    },
  }
}
