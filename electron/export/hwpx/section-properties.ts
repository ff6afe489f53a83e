import { numbersFirstPage } from '../../../shared/print/first-number'
import type { Drawing } from './drawing'
import { element, type Xml } from './xml'

function noteProperties(name: string, place: string, aboveLine: number): Xml {
  return element(name, {}, [
    element('hp:autoNumFormat', { type: 'DIGIT', userChar: '', prefixChar: '', suffixChar: ')', supscript: true }),
    // Minus one is a third of the column, as Hangul draws it.
    element('hp:noteLine', { length: -1, type: 'SOLID', width: '0.12 mm', color: '#000000' }),
    element('hp:noteSpacing', { betweenNotes: 283, belowLine: 567, aboveLine }),
    element('hp:numbering', { type: 'CONTINUOUS', newNum: 1 }),
    element('hp:placement', { place, beneathText: false }),
  ])
}

/** The page, its margins, its notes, and what the first page leaves out. */
export function sectionProperties(
  { turned, first }: { readonly turned: boolean; readonly first: boolean },
  { sheet, profile, document, shapes }: Drawing,
): Xml {
  const { width, height, margin, edge } = sheet
  const { place, form } = profile.pageNumber
  const firstPage = numbersFirstPage(document)
  // A page number at the top stands in the header unless it is Hangul's own. Hangul hides the whole header or nothing:
  // rather than lose a number that page 1 has, that page shows the running header too.
  const numberInHeader = place === 'top' && form !== 'dashes'
  const noBorder = shapes.borderId({})
  return element(
    'hp:secPr',
    {
      id: '',
      textDirection: 'HORIZONTAL',
      spaceColumns: 1_134,
      tabStop: 8_000,
      tabStopVal: 4_000,
      tabStopUnit: 'HWPUNIT',
      outlineShapeIDRef: 1,
      memoShapeIDRef: 0,
      textVerticalWidthHead: 0,
      masterPageCnt: 0,
    },
    [
      element('hp:grid', { lineGrid: 0, charGrid: 0, wonggojiFormat: 0 }),
      element('hp:startNum', { pageStartsOn: 'BOTH', page: 0, pic: 0, tbl: 0, equation: 0 }),
      element('hp:visibility', {
        hideFirstHeader: first && (numberInHeader ? !firstPage : document.header !== ''),
        hideFirstFooter: first && !firstPage,
        hideFirstMasterPage: false,
        border: 'SHOW_ALL',
        fill: 'SHOW_ALL',
        hideFirstPageNum: first && !firstPage,
        hideFirstEmptyLine: false,
        showLineNumber: false,
      }),
      element('hp:lineNumberShape', { restartType: 0, countBy: 0, distance: 0, startNumber: 0 }),
      // Room between the edge and the text is shared out: Hangul adds that of the header to the margin.
      // A page turned to landscape keeps the measures of its paper.
      element('hp:pagePr', { landscape: turned ? 'NARROWLY' : 'WIDELY', width, height, gutterType: 'LEFT_ONLY' }, [
        element('hp:margin', {
          header: margin.top - edge,
          footer: margin.bottom - edge,
          gutter: 0,
          left: margin.left,
          right: margin.right,
          top: edge,
          bottom: edge,
        }),
      ]),
      noteProperties('hp:footNotePr', 'EACH_COLUMN', 850),
      noteProperties('hp:endNotePr', 'END_OF_DOCUMENT', 850),
      ...['BOTH', 'EVEN', 'ODD'].map((type) =>
        element(
          'hp:pageBorderFill',
          {
            type,
            borderFillIDRef: noBorder,
            textBorder: 'PAPER',
            headerInside: false,
            footerInside: false,
            fillArea: 'PAPER',
          },
          [element('hp:offset', { left: 1_417, right: 1_417, top: 1_417, bottom: 1_417 })],
        ),
      ),
    ],
  )
}
