import type { PrintBlock, PrintDocument } from '../../../../shared/print/tree'
import { figure, heading, paragraph } from '../../../fixtures/print/build'
import { enSample } from '../../../fixtures/print/en-sample'
import { pictureHashes } from '../../../fixtures/print/pictures'

/** A hundred pages with contents and thirty photos, every heading with a name of its own. */
export const longReport: PrintDocument = {
  ...enSample,
  blocks: Array.from({ length: 30 }, (_, part): PrintBlock[] => [
    heading(1, `${part + 1}`, `Part ${part + 1} of the report`),
    ...enSample.blocks
      .filter(({ type }) => type !== 'heading' && type !== 'figure')
      .flatMap((block, index): PrintBlock[] => [
        heading(2, `${part + 1}.${index + 1}`, `Section ${part + 1}-${index + 1}`),
        block,
        paragraph(Array.from({ length: 12 }, () => 'The mission studied how institutes train.').join(' ')),
      ]),
    figure(pictureHashes.png, `Figure ${part + 1}`, `View ${part + 1}`, 'A view', 0.8),
  ]).flat(),
}
