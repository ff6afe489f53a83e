import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, readCount, sum } from '../../scripts/lib/test-count.mjs'

const folder = mkdtempSync(path.join(os.tmpdir(), 'bogo-count-'))
afterAll(() => rmSync(folder, { recursive: true }))

function reportFile(report) {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}

describe('readCount', () => {
  it('reads vitest’s report and removes it', () => {
    const file = reportFile({ numPassedTests: 3, numFailedTests: 1 })
    expect(readCount(file, countVitest, 1)).toEqual({ passed: 3, failed: 1 })
    expect(existsSync(file)).toBe(false)
  })
  it('reads Playwright’s report', () => {
    const file = reportFile({ stats: { expected: 2, flaky: 1, unexpected: 0, skipped: 4 } })
    expect(readCount(file, countPlaywright, 0)).toEqual({ passed: 3, failed: 0 })
  })
  it('counts a runner that failed without a failed test', () => {
    const file = reportFile({ numPassedTests: 3, numFailedTests: 0 })
    expect(readCount(file, countVitest, 1)).toEqual({ passed: 3, failed: 1 })
    expect(readCount(path.join(folder, 'missing.json'), countVitest, 1)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('sum', () => {
  it('adds up both runners', () => {
    const counts = [
      { passed: 3, failed: 0 },
      { passed: 2, failed: 1 },
    ]
    expect(sum(counts)).toEqual({ passed: 5, failed: 1 })
  })
})
