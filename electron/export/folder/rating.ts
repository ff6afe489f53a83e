const highest = 5

/** A rating as signs: `●●●○○`. */
export function ratingSigns(value: number): string {
  const full = Math.min(highest, Math.max(0, Math.round(value)))
  return `${'●'.repeat(full)}${'○'.repeat(highest - full)}`
}

/** A rating in digits: `3/5`. */
export const ratingText = (value: number): string => `${value}/${highest}`
