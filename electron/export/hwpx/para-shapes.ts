import type { BorderFill } from './border-fills'
import { plainLengths } from './namespaces'
import { element, type Xml } from './xml'

/** The form of a paragraph. Lengths in hundredths of a point; `line` is a multiple of the type size. */
export interface ParaForm {
  readonly align: 'left' | 'center' | 'right' | 'justify'
  /** From the margin to the first line of a hanging paragraph, to the others of any other. */
  readonly left: number
  readonly right: number
  /** How far the first line stands right of the others; below zero it hangs, and a tab reaches the others. */
  readonly first: number
  readonly before: number
  readonly after: number
  readonly line: number
  readonly keepNext: boolean
  readonly keepLines: boolean
  /** Level in the outline, from 0. */
  readonly outline: number | null
  /** Where a tab leads to the right edge over dots. */
  readonly dotsTo: number | null
  readonly border: BorderFill | null
  /** From the letters to the border. */
  readonly borderSpace: number
}

export const plainForm: ParaForm = {
  align: 'left',
  left: 0,
  right: 0,
  first: 0,
  before: 0,
  after: 0,
  line: 1.6,
  keepNext: false,
  keepLines: false,
  outline: null,
  dotsTo: null,
  border: null,
  borderSpace: 0,
}

const lengthNames = ['hc:intent', 'hc:left', 'hc:right', 'hc:prev', 'hc:next'] as const

/** Writes the same lengths for readers that take them plain and for those that take them doubled. */
function twice(draw: (factor: 1 | 2) => readonly Xml[]): Xml {
  return element('hp:switch', {}, [
    element('hp:case', { 'hp:required-namespace': plainLengths }, draw(1)),
    element('hp:default', {}, draw(2)),
  ])
}

function spaces({ first, left, right, before, after, line }: ParaForm): Xml {
  const lengths = [first, left, right, before, after]
  return twice((factor) => [
    element(
      'hh:margin',
      {},
      lengthNames.map((name, index) => element(name, { value: (lengths[index] ?? 0) * factor, unit: 'HWPUNIT' })),
    ),
    element('hh:lineSpacing', { type: 'PERCENT', value: Math.round(line * 100), unit: 'HWPUNIT' }),
  ])
}

/** The tabs of a paragraph: one at its hanging text, and one at the right edge that dots lead to. */
export interface Tabs {
  readonly hanging: number | null
  readonly dotsTo: number | null
}

export const noTabs: Tabs = { hanging: null, dotsTo: null }

/** The tabs that a paragraph needs. */
export const tabsOf = ({ left, first, dotsTo }: ParaForm): Tabs => ({
  hanging: first < 0 ? left - first : null,
  dotsTo,
})

/**
 * Draws tabs as the head lists them. Hangul has a tab at the hanging text by itself; other readers find the one that is
 * listed, which they count from the left of the column.
 */
export function tabShape({ hanging, dotsTo }: Tabs, id: number): Xml {
  const tabs = [
    ...(hanging === null ? [] : [{ pos: hanging, type: 'LEFT', leader: 'NONE' }]),
    ...(dotsTo === null ? [] : [{ pos: dotsTo, type: 'RIGHT', leader: 'DOT' }]),
  ]
  return element(
    'hh:tabPr',
    { id, autoTabLeft: hanging !== null, autoTabRight: false },
    tabs.map((tab) => twice((factor) => [element('hh:tabItem', { ...tab, pos: tab.pos * factor, unit: 'HWPUNIT' })])),
  )
}

const alignments = { left: 'LEFT', center: 'CENTER', right: 'RIGHT', justify: 'JUSTIFY' } as const

interface Numbers {
  readonly tabId: (tabs: Tabs) => number
  readonly borderId: (border: BorderFill) => number
}

/**
 * Draws one as the head lists it. Korean lines break between words, as the PDF's do: Hangul calls that `BREAK_WORD`, against
 * the standard's own words.
 */
export function paraShape(form: ParaForm, id: number, { tabId, borderId }: Numbers): Xml {
  const offset = form.borderSpace
  return element(
    'hh:paraPr',
    {
      id,
      tabPrIDRef: tabId(tabsOf(form)),
      condense: 0,
      fontLineHeight: false,
      snapToGrid: false,
      suppressLineNumbers: false,
      checked: false,
    },
    [
      element('hh:align', { horizontal: alignments[form.align], vertical: 'BASELINE' }),
      element('hh:heading', {
        type: form.outline === null ? 'NONE' : 'OUTLINE',
        idRef: 0,
        level: form.outline ?? 0,
      }),
      element('hh:breakSetting', {
        breakLatinWord: 'KEEP_WORD',
        breakNonLatinWord: 'BREAK_WORD',
        widowOrphan: true,
        keepWithNext: form.keepNext,
        keepLines: form.keepLines,
        pageBreakBefore: false,
        lineWrap: 'BREAK',
      }),
      element('hh:autoSpacing', { eAsianEng: false, eAsianNum: false }),
      spaces(form),
      element('hh:border', {
        borderFillIDRef: borderId(form.border ?? {}),
        offsetLeft: offset,
        offsetRight: offset,
        offsetTop: offset,
        offsetBottom: offset,
        connect: form.border !== null,
        ignoreMargin: false,
      }),
    ],
  )
}
