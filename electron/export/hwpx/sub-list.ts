import { element, type Xml } from './xml'

/** Paragraphs inside something else: a cell, a note, a header. */
export function subList(
  paragraphs: readonly Xml[],
  {
    vertical = 'TOP',
    width = 0,
    height = 0,
  }: { vertical?: 'TOP' | 'CENTER' | 'BOTTOM'; width?: number; height?: number } = {},
): Xml {
  return element(
    'hp:subList',
    {
      id: '',
      textDirection: 'HORIZONTAL',
      lineWrap: 'BREAK',
      vertAlign: vertical,
      linkListIDRef: 0,
      linkListNextIDRef: 0,
      textWidth: width,
      textHeight: height,
      hasTextRef: false,
      hasNumRef: false,
    },
    paragraphs,
  )
}
