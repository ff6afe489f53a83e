import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface Source {
  readonly file: string
  readonly text: string
}

/** Every TypeScript file below the folders. */
export const sourcesOf = (...folders: string[]): Source[] =>
  folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/**
 * What keys of texts the sources name: whole ones as literals, and patterns where a part is put in
 * (`errors.${code}.title`).
 */
export function keyPatterns(sources: readonly Source[]): RegExp[] {
  const texts = sources.map(({ text }) => text).join('\n')
  const literals = [...texts.matchAll(/'([a-z]\w*(?:\.[\w-]+)+)'/gi)].map((match) => match[1] ?? '')
  const templates = [...texts.matchAll(/`([a-z]\w*(?:\.(?:[\w-]|\$\{[^}]+\})+)+)`/gi)].map((match) => match[1] ?? '')
  return [
    ...[...new Set(literals)].map((key) => new RegExp(`^${escaped(key)}$`)),
    ...[...new Set(templates)].map(
      (template) =>
        new RegExp(
          `^${template
            .split(/\$\{[^}]+\}/)
            .map(escaped)
            .join('[^.]+')}$`,
        ),
    ),
  ]
}
