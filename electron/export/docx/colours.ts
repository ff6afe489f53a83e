/** Mixes a colour (`rrggbb`) with white; a share of 0.95 leaves a breath of it. */
export function lighten(colour: string, share: number): string {
  const parts = [0, 2, 4].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
  return parts
    .map((part) =>
      Math.round(part + (255 - part) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
}
