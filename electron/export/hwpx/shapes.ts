import type { Language } from '../../../shared/i18n/language'
import { type BorderFill, borderFill } from './border-fills'
import { type CharForm, charShape } from './char-shapes'
import { type Face, fontFaces } from './fonts'
import { noTabs, type ParaForm, paraShape, type Tabs, tabShape } from './para-shapes'
import { createRegistry, type Registry } from './registry'
import { element, type Xml } from './xml'

/** The forms that one document uses, by number. */
export interface Shapes {
  charId(form: CharForm): number
  paraId(form: ParaForm): number
  borderId(border: BorderFill): number
  /** The lists of the head, in its order, with `numberings` where it has its place. */
  lists(numberings: Xml): Xml[]
}

/** Starts with what every document has: no border, and paragraphs without tabs. */
export function createShapes(language: Language): Shapes {
  const faces = createRegistry<Face>()
  const borders = createRegistry<BorderFill>(1)
  const tabs = createRegistry<Tabs>()
  const chars = createRegistry<CharForm>()
  const paras = createRegistry<ParaForm>()
  const noBorder = borders.idOf({})
  tabs.idOf(noTabs)

  function list<Form>(name: string, forms: Registry<Form>, draw: (form: Form, index: number) => Xml): Xml {
    const drawn = forms.all().map(draw)
    return element(name, { itemCnt: drawn.length }, drawn)
  }

  return {
    charId: chars.idOf,
    paraId: paras.idOf,
    borderId: borders.idOf,
    lists(numberings) {
      // Drawing letters and paragraphs still adds fonts, tabs and borders.
      const charList = list('hh:charProperties', chars, (form, id) =>
        charShape(form, id, { faceId: faces.idOf, noBorder, fontSpaces: language !== 'ko' }),
      )
      const paraList = list('hh:paraProperties', paras, (form, id) =>
        paraShape(form, id, { tabId: tabs.idOf, borderId: borders.idOf }),
      )
      return [
        fontFaces(faces),
        list('hh:borderFills', borders, (border, index) => borderFill(border, index + 1)),
        charList,
        list('hh:tabProperties', tabs, tabShape),
        numberings,
        paraList,
      ]
    },
  }
}
