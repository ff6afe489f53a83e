import { readFileSync } from 'node:fs'
import type { Language } from '../../../shared/i18n/language'

function leaves(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is neither a text nor a group`)
  return Object.entries(node).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`))
}

/** Every text of a language by its key, read from the file itself. */
export const leavesOf = (language: Language): ReadonlyMap<string, string> =>
  new Map(leaves(JSON.parse(readFileSync(`shared/i18n/${language}.json`, 'utf8')), ''))

/** The key as code names it: without the suffix of a plural form. */
export const baseKey = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '')

/** The placeholders of a text, sorted. `count` may be missing in a singular, so it does not count. */
export const placeholdersOf = (text: string): string =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]))]
    .filter((name) => name !== 'count')
    .sort()
    .join(' ')
