import type { Style } from './styles'

interface Hue {
  /** Degrees on the colour wheel. */
  readonly hue: number
  /** How far from grey, 0 to 1. */
  readonly chroma: number
  /** Black 0, white 1. */
  readonly lightness: number
}

/** The names that office programs and old web pages write; other names count as no colour. */
const names: Readonly<Record<string, string>> = {
  red: 'ff0000',
  maroon: '800000',
  darkred: '8b0000',
  crimson: 'dc143c',
  orange: 'ffa500',
  pink: 'ffc0cb',
  fuchsia: 'ff00ff',
  magenta: 'ff00ff',
  purple: '800080',
  yellow: 'ffff00',
  gold: 'ffd700',
  olive: '808000',
  lime: '00ff00',
  green: '008000',
  darkgreen: '006400',
  lightgreen: '90ee90',
  teal: '008080',
  aqua: '00ffff',
  cyan: '00ffff',
  turquoise: '40e0d0',
  blue: '0000ff',
  navy: '000080',
  darkblue: '00008b',
  lightblue: 'add8e6',
  gray: '808080',
  grey: '808080',
  silver: 'c0c0c0',
  lightgrey: 'd3d3d3',
  lightgray: 'd3d3d3',
  darkgray: 'a9a9a9',
  black: '000000',
  white: 'ffffff',
}

function channels(css: string): readonly number[] | null {
  const value = css.trim().toLowerCase()
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})\b/.exec(value)?.[1] ?? names[value.split(/\s/)[0] ?? '']
  if (hex) {
    const long = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex
    return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255)
  }
  const rgb = /^rgba?\(([^)]{1,60})\)/
    .exec(value)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number)
  if (!rgb || rgb.length < 3 || rgb.some(Number.isNaN) || (rgb[3] ?? 1) < 0.3) return null
  return rgb.slice(0, 3).map((channel) => Math.min(255, channel) / 255)
}

/** Reads a CSS colour; null for none, `auto`, `windowtext`, transparent and what is not understood. */
function readColour(css: string | undefined): Hue | null {
  const [red, green, blue] = (css && channels(css)) || []
  if (red === undefined || green === undefined || blue === undefined) return null
  const most = Math.max(red, green, blue)
  const chroma = most - Math.min(red, green, blue)
  const sector =
    chroma === 0
      ? 0
      : most === red
        ? ((green - blue) / chroma + 6) % 6
        : most === green
          ? (blue - red) / chroma + 2
          : (red - green) / chroma + 4
  return { hue: sector * 60, chroma, lightness: most - chroma / 2 }
}

const nearest = <Name extends string>(hue: number, wheel: Readonly<Record<Name, number>>): Name => {
  const distance = (at: number) => Math.min(Math.abs(hue - at), 360 - Math.abs(hue - at))
  return (Object.entries(wheel) as [Name, number][]).reduce((best, entry) =>
    distance(entry[1]) < distance(best[1]) ? entry : best,
  )[0]
}

/** The nearest of our text colours; null for black, dark greys (many web pages' body text) and near white. */
export function textColourOf(css: string | undefined): 'red' | 'blue' | 'green' | 'grey' | null {
  const colour = readColour(css)
  if (!colour || colour.lightness > 0.92) return null
  if (colour.chroma >= 0.3) return nearest(colour.hue, { red: 0, green: 120, blue: 225 })
  return colour.lightness >= 0.45 && colour.lightness <= 0.8 && colour.chroma < 0.12 ? 'grey' : null
}

/** The nearest of our highlighters for a background behind text; null for white, greys and dark grounds. */
export function highlightOf(css: string | undefined): 'yellow' | 'green' | 'blue' | 'pink' | null {
  const colour = readColour(css)
  if (!colour || colour.chroma < 0.12 || colour.lightness < 0.35) return null
  return nearest(colour.hue, { yellow: 55, green: 120, blue: 215, pink: 330 })
}

/** The nearest of our cell shadings; null for white. */
export function shadingOf(css: string | undefined): 'grey' | 'blue' | 'green' | 'yellow' | 'red' | null {
  const colour = readColour(css)
  if (!colour || (colour.lightness > 0.97 && colour.chroma < 0.06)) return null
  if (colour.chroma < 0.06) return 'grey'
  return nearest(colour.hue, { red: 0, yellow: 50, green: 120, blue: 215 })
}

/** The colour of a background: Word and Excel write the shorthand with patterns around it. */
export const backgroundOf = (style: Style): string | undefined => {
  const value = style.get('background-color') ?? style.get('mso-highlight') ?? style.get('background')
  return (value && /(#[0-9a-f]{3,6}\b|rgba?\([^)]*\))/.exec(value)?.[1]?.trim()) || value
}
