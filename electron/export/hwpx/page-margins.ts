import { pageNumberWords } from '../../../shared/print/page-number'
import type { CharForm } from './char-shapes'
import type { Drawing } from './drawing'
import { run } from './inline'
import { type Part, paragraph, paragraphXml } from './paragraph'
import { subList } from './sub-list'
import { element, letters, type Xml } from './xml'

/** What stands in the margin above or below the text of every page. */
function marginControl(place: 'header' | 'footer', parts: readonly Part[], turned: boolean, { sheet }: Drawing): Xml {
  const { margin, edge } = sheet
  const top = place === 'header'
  const list = subList(
    parts.map((part) => paragraphXml(part)),
    {
      vertical: top ? 'TOP' : 'BOTTOM',
      width: turned ? sheet.turnedWidth : sheet.textWidth,
      height: (top ? margin.top : margin.bottom) - edge,
    },
  )
  return element(`hp:${place}`, { id: top ? 1 : 2, applyPageType: 'BOTH' }, [list])
}

function counted(numType: 'PAGE' | 'TOTAL_PAGE'): Xml {
  const format = { type: 'DIGIT', userChar: '', prefixChar: '', suffixChar: '', supscript: false }
  const number = element('hp:autoNum', { num: 1, numType }, [element('hp:autoNumFormat', format)])
  return element('hp:ctrl', {}, [number])
}

/** The page number as a line of its own. */
function pageNumber(drawing: Drawing): Part {
  const { before, between, after } = pageNumberWords(drawing.profile, drawing.language)
  const text = (words: string) => (words === '' ? [] : [element('hp:t', {}, [letters(words)])])
  const total = between === null ? [] : [...text(between), counted('TOTAL_PAGE')]
  const shown = [...text(before), counted('PAGE'), ...total, ...text(after)]
  const content = (form: CharForm) => [{ xml: run(form, [...shown, element('hp:t')], drawing), pieces: [] }]
  return paragraph({ style: 'footer', content }, drawing)
}

/** Takes the page number away from this page alone, as Hangul's users do with a cover. */
const hiddenNumber = (): Xml =>
  element('hp:pageHiding', {
    hideHeader: false,
    hideFooter: false,
    hideMasterPage: false,
    hideBorder: false,
    hideFill: false,
    hidePageNum: true,
  })

/**
 * The running header and the page number, as the controls of the first paragraph. A number between dashes is Hangul's own;
 * others stand in the header or footer.
 */
export function pageMargins(turned: boolean, drawing: Drawing): Xml[] {
  const { document, profile } = drawing
  const { place, form } = profile.pageNumber
  const numbered = form === 'dashes' ? [] : [pageNumber(drawing)]
  const title =
    document.header === ''
      ? []
      : [
          paragraph(
            {
              style: 'header',
              content: (char) => [
                { xml: run(char, [element('hp:t', {}, [letters(document.header)])], drawing), pieces: [] },
              ],
            },
            drawing,
          ),
        ]
  const above = place === 'top' ? [...numbered, ...title] : title
  const below = place === 'bottom' ? numbered : []
  const pos = place === 'top' ? 'TOP_CENTER' : 'BOTTOM_CENTER'
  const controls = [
    ...(above.length > 0 ? [marginControl('header', above, turned, drawing)] : []),
    ...(below.length > 0 ? [marginControl('footer', below, turned, drawing)] : []),
    ...(form === 'dashes' ? [element('hp:pageNum', { pos, formatType: 'DIGIT', sideChar: '-' })] : []),
    ...(document.front.kind === 'kr-cover' ? [hiddenNumber()] : []),
  ]
  return controls.map((one) => element('hp:ctrl', {}, [one]))
}
