/** Forms of a list number, by example of the first. `a)` counts by the Vietnamese alphabet, `(a)` by the Latin one. */
export const orderedMarkers = ['1.', '가.', '1)', '가)', '(1)', '(가)', '①', '㉮', 'I.', 'a)', '(a)', '(i)'] as const
export type OrderedMarker = (typeof orderedMarkers)[number]

/** Bullets by name: those of Korean official reports (□ ○ - ※) and the ordinary one. */
export const bullets = { square: '□', circle: '○', dash: '-', note: '※', disc: '•' } as const
export type BulletMarker = keyof typeof bullets
export const bulletMarkers = ['square', 'circle', 'dash', 'note', 'disc'] as const satisfies readonly BulletMarker[]

/** Letters that Korean officials type for bullets that no key has. */
export const bulletLetters = { ㅁ: 'square', ㅇ: 'circle' } as const satisfies Record<string, BulletMarker>

/** Bullets of a Korean report from the outermost level inwards. */
export const reportScheme: readonly BulletMarker[] = ['square', 'circle', 'dash', 'note']

/** Items of a legal text from the outermost level inwards (행정업무의 운영 및 혁신에 관한 규정 시행규칙 제2조). */
export const legalScheme: readonly OrderedMarker[] = ['1.', '가.', '1)', '가)', '(1)', '(가)', '①', '㉮']

/** Parts of a Vietnamese official document (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const vietnameseScheme: readonly OrderedMarker[] = ['I.', '1.', 'a)']

const after = <Marker>(scheme: readonly Marker[], marker: Marker): Marker | undefined => {
  const at = scheme.indexOf(marker)
  return at === -1 ? undefined : (scheme[at + 1] ?? marker)
}

/** The bullet of a list that stands inside one with this bullet. */
export const bulletInside = (marker: BulletMarker): BulletMarker => after(reportScheme, marker) ?? marker

/**
 * The form of a numbered list that stands inside one with this form.
 * @param own numbering of the report's profile, which comes before the general schemes
 */
export const orderInside = (marker: OrderedMarker, own: readonly OrderedMarker[]): OrderedMarker =>
  after(own, marker) ?? after(vietnameseScheme, marker) ?? after(legalScheme, marker) ?? marker
