import { readFileSync, rmSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Counts the tests in vitest's JSON report.
 * @param {{ numPassedTests: number, numFailedTests: number }} report
 * @returns {Count}
 */
export const countVitest = (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests })

/**
 * Counts the tests in Playwright's JSON report. A flaky test, which failed at first, counts as passed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number } }} report
 * @returns {Count}
 */
export const countPlaywright = ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected })

/**
 * Reads a runner's report. A runner that failed as a whole, without a failed test, counts as one failure.
 * @param {string} file
 * @param {(report: any) => Count} count
 * @param {number} exitCode
 * @returns {Count}
 */
export function readCount(file, count, exitCode) {
  let result = { passed: 0, failed: 0 }
  try {
    result = count(JSON.parse(readFileSync(file, 'utf8')))
    rmSync(file)
  } catch {
    // No report: the runner did not get that far.
  }
  return exitCode !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result
}

/**
 * The sum of several runners' counts.
 * @param {Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  })
}
