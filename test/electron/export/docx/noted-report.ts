import type { PrintBlock, PrintDocument } from '../../../../shared/print/tree'
import { footnote, heading, paragraph, run } from '../../../fixtures/print/build'

const sentence = 'The institute asks the units before it opens a course.'
const text = (sentences: number) => Array.from({ length: sentences }, () => sentence).join(' ')

/** About twenty pages of headings and paragraphs with notes of one to three lines, on the sheet of a report. */
export const notedReport = (report: PrintDocument, number: (index: number) => string): PrintDocument => ({
  ...report,
  contents: { title: 'Contents', depth: 1 },
  blocks: Array.from({ length: 40 }, (_, index): PrintBlock[] => [
    heading(1, number(index + 1), `Part ${index + 1} of the text`),
    paragraph([
      run(text(2 + (index % 3))),
      footnote(`Note ${index + 1}a: ${text(1 + (index % 3))}`),
      run(` ${text(3)}`),
    ]),
    paragraph([run(text(4 + (index % 4))), footnote(`Note ${index + 1}b.`)]),
  ]).flat(),
})
