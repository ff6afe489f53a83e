/** Colours that a report may use, by name; each with its value on paper as `rrggbb`. Few, so that reports stay calm. */
export const textColours = { red: 'c00000', blue: '1f4fbf', green: '1e7b34', grey: '5b6475' } as const
export type TextColour = keyof typeof textColours
export const textColourNames = ['red', 'blue', 'green', 'grey'] as const satisfies readonly TextColour[]

export const highlights = { yellow: 'fff2a8', green: 'd5f2d0', blue: 'd6e8ff', pink: 'ffdce8' } as const
export type Highlight = keyof typeof highlights
export const highlightNames = ['yellow', 'green', 'blue', 'pink'] as const satisfies readonly Highlight[]

/** Shades of table cells; letters stay readable on each. */
export const shades = { grey: 'eceff4', blue: 'e3edfd', green: 'e4f4e4', yellow: 'fff6d6', red: 'fde7e7' } as const
export type Shade = keyof typeof shades
export const shadeNames = ['grey', 'blue', 'green', 'yellow', 'red'] as const satisfies readonly Shade[]
