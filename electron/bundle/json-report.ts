import * as Y from 'yjs'
import { z } from 'zod'
import { jsonReportSchema, type ReportDocument } from '../../shared/document/model'
import { reportToY } from '../../shared/document/to-y'
import { AppError } from '../../shared/errors'
import { sha256 } from '../platform/files'

/** What `bogo inspect` adds for people who read its output; derived from the rest, so packing ignores it. */
const summaryKeys = ['title', 'words', 'findings', 'policies', 'recommendations', 'media']

/** Levels of objects and arrays that a report may have; nine levels of lists take fewer. */
const deepest = 120

/** Looks level by level: recursion would itself fall over what is too deep. */
function isDeeperThan(json: unknown, levels: number): boolean {
  let level: unknown[] = [json]
  for (let depth = 0; depth <= levels; depth++) {
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []))
    if (level.length === 0) return false
  }
  return true
}

/**
 * Reads a report written as JSON by another system.
 * @param place what to call the text in messages
 * @throws AppError `report-invalid` naming the place
 */
export function parseJsonReport(text: string, place: string): ReportDocument {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    // The engine's own message quotes the text, and report text belongs in no message or log.
    throw new AppError('report-invalid', { place, reason: 'JSON' }, error)
  }
  if (isDeeperThan(json, deepest)) throw new AppError('report-invalid', { place, reason: `nesting > ${deepest}` })
  if (typeof json === 'object' && json !== null) {
    json = Object.fromEntries(Object.entries(json).filter(([key]) => !summaryKeys.includes(key)))
  }
  const report = jsonReportSchema.safeParse(json)
  if (report.success) return report.data
  const issue = report.error.issues[0]
  throw new AppError(
    'report-invalid',
    { place: [place, ...(issue?.path ?? [])].join('.'), reason: issue?.message ?? z.prettifyError(report.error) },
    report.error,
  )
}

/**
 * The Y.Doc state of a JSON report. The same JSON always gives the same bytes, so that importing a file twice merges
 * with itself instead of doubling the text: the writer's identity is taken from the content.
 */
export function jsonReportState(report: ReportDocument): Uint8Array {
  const clientId = Number.parseInt(sha256(JSON.stringify(report)).slice(0, 8), 16)
  return Y.encodeStateAsUpdate(reportToY(report, { clientId }))
}
