import { IconChecklist, IconList, IconListLetters, IconListNumbers, IconSquare } from '@tabler/icons-react'
import {
  type BulletMarker,
  bulletMarkers,
  bullets,
  legalScheme,
  type OrderedMarker,
  orderedMarkers,
  reportScheme,
  vietnameseScheme,
} from '../../../../shared/document/list-markers'
import { type Command, named } from './command'
import { inTextBlock } from './places'
import { isList, type ListKind, type ListMarker, setList } from './set-list'

const list = (
  kind: ListKind,
  marker: ListMarker,
  rest: Pick<Command, 'id' | 'name' | 'icon'> & Partial<Command>,
): Command => ({
  group: 'lists',
  isActive: (editor) => isList(editor, kind, marker),
  isEnabled: inTextBlock,
  run: (editor) => setList(editor, kind, marker),
  ...rest,
})

/** The first markers of a scheme, as its picture: `□ ○ - ※`. */
const sample = (markers: readonly string[]): string => markers.slice(0, 4).join(' ')

const schemes = [
  list('bulletList', 'square', {
    ...named('reportList', { markers: sample(reportScheme.map((marker) => bullets[marker])) }),
    icon: IconSquare,
  }),
  list('orderedList', '1.', { ...named('legalList', { markers: sample(legalScheme) }), icon: IconListNumbers }),
  list('orderedList', 'I.', {
    ...named('vietnameseList', { markers: sample(vietnameseScheme) }),
    icon: IconListLetters,
  }),
]
const inSchemes = new Set<string>(['square', '1.', 'I.'])

const bullet = (marker: BulletMarker): Command =>
  list('bulletList', marker, {
    ...named('bulletMarker', { marker: bullets[marker] }),
    id: `bullet-${marker}`,
    offer: 'search',
    icon: IconList,
  })
const order = (marker: OrderedMarker): Command =>
  list('orderedList', marker, {
    ...named('orderMarker', { marker }),
    id: `order-${marker}`,
    offer: 'search',
    icon: IconListNumbers,
  })

/** Lists: with the profile's markers, after an official scheme, or with one marker of the writer's choice. */
export const listCommands: readonly Command[] = [
  list('bulletList', null, { ...named('bulletList'), icon: IconList, shortcut: 'Mod-Shift-8' }),
  list('orderedList', null, { ...named('orderedList'), icon: IconListNumbers, shortcut: 'Mod-Shift-7' }),
  list('taskList', null, { ...named('taskList'), icon: IconChecklist, shortcut: 'Mod-Shift-9' }),
  ...schemes,
  ...bulletMarkers.filter((marker) => !inSchemes.has(marker)).map(bullet),
  ...orderedMarkers.filter((marker) => !inSchemes.has(marker)).map(order),
]
