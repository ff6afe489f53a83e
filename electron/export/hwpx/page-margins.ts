import type { Drawing } from './drawing'
import { type Inline, run, textInline } from './inline'
import { type Part, paragraph, paragraphXml } from './paragraph'
import { subList } from './sub-list'
import { element, type Xml } from './xml'

/** What stands in the margin above or below the text of every page. */
function marginControl(place: 'header' | 'footer', part: Part, { sheet }: Drawing): Xml {
  const { margin, edge, textWidth } = sheet
  const top = place === 'header'
  const list = subList([paragraphXml(part)], {
    vertical: top ? 'TOP' : 'BOTTOM',
    width: textWidth,
    height: (top ? margin.top : margin.bottom) - edge,
  })
  return element(`hp:${place}`, { id: top ? 1 : 2, applyPageType: 'BOTH' }, [list])
}

function counted(numType: 'PAGE' | 'TOTAL_PAGE', form: Parameters<typeof run>[0], drawing: Drawing): Inline {
  const format = element('hp:autoNumFormat', {
    type: 'DIGIT',
    userChar: '',
    prefixChar: '',
    suffixChar: '',
    supscript: false,
  })
  const number = element('hp:ctrl', {}, [element('hp:autoNum', { num: 1, numType }, [format])])
  return { xml: run(form, [number], drawing), pieces: [] }
}

/** The running header and the page number, as the controls of the first paragraph. */
export function pageMargins(drawing: Drawing): Xml[] {
  const { document, profile } = drawing
  const { place, form: shown } = profile.pageNumber
  const parts: Xml[] = []
  if (document.header !== '') {
    const content = (form: Parameters<typeof run>[0]) => [textInline(document.header, form, drawing)]
    parts.push(marginControl('header', paragraph({ style: 'header', content }, drawing), drawing))
  }
  if (shown === 'of-total') {
    const total = paragraph(
      {
        style: 'footer',
        content: (form) => [
          counted('PAGE', form, drawing),
          textInline(' / ', form, drawing),
          counted('TOTAL_PAGE', form, drawing),
        ],
      },
      drawing,
    )
    parts.push(marginControl(place === 'top' ? 'header' : 'footer', total, drawing))
  } else {
    parts.push(
      element('hp:pageNum', {
        pos: place === 'top' ? 'TOP_CENTER' : 'BOTTOM_CENTER',
        formatType: 'DIGIT',
        sideChar: shown === 'dashes' ? '-' : '',
      }),
    )
  }
  return parts.map((part) => element('hp:ctrl', {}, [part]))
}
