import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError, type ErrorParams } from '../../shared/errors'

/** A log without report text and without secrets: names, numbers and stacks only. */
export interface Log {
  readonly info: (event: string, details?: Readonly<Record<string, string | number>>) => void
  readonly error: (event: string, error: unknown) => void
}

const maxBytes = 1024 * 1024

/** Numbers and ids of an error; its other params may hold file names, which are titles of reports. */
const harmless = (params: ErrorParams): ErrorParams =>
  Object.fromEntries(
    Object.entries(params).filter(([key, value]) => typeof value === 'number' || key === 'id' || key === 'channel'),
  )

/** The causes of an error as stack lines; messages of foreign errors may quote content and are left out. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trim().startsWith('at '))
  return [
    error.name,
    ...frames.slice(0, 12),
    ...(error.cause === undefined ? [] : ['cause:', stackOf(error.cause)]),
  ].join('\n')
}

/**
 * Appends JSON lines to a file that never grows past twice its bound.
 * @param file path of the log
 */
export function createLog(file: string, now: () => number): Log {
  const write = (entry: Readonly<Record<string, unknown>>) => {
    try {
      mkdirSync(path.dirname(file), { recursive: true })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > maxBytes) renameSync(file, `${file}.1`)
      appendFileSync(file, `${JSON.stringify({ at: new Date(now()).toISOString(), ...entry })}\n`)
    } catch {
      // A log that cannot be written must not stop the work that it describes.
    }
  }
  return {
    info: (event, details = {}) => write({ event, ...details }),
    error: (event, error) => {
      const named = error instanceof AppError ? { code: error.code, ...harmless(error.params) } : {}
      write({ event, ...named, stack: stackOf(error) })
    },
  }
}
