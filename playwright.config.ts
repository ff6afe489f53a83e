import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  // One window at a time: another one takes the focus, and a composition that loses it ends in the middle of a letter.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  // The second report is for scripts/test.mjs, which counts the tests.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
  use: { trace: 'retain-on-failure' },
})
