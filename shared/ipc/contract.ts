import { app } from './app'
import { capture } from './capture'
import type { Client } from './channel'
import { export as exportArea } from './export'
import { handOver } from './hand-over'
import { houseStyle } from './house-style'
import { library } from './library'
import { media } from './media'
import { preview } from './preview'
import { report } from './report'
import { settings } from './settings'
import { storage } from './storage'
import { template } from './template'

/** Every call and event between the pages and the main process. */
export const contract = {
  app,
  capture,
  export: exportArea,
  handOver,
  houseStyle,
  library,
  media,
  preview,
  report,
  settings,
  storage,
  template,
}

export type Contract = typeof contract

/** What the page calls: `api.report.open({ id })`, `api.report.onAppended(listener)`. */
export type Api = { [A in keyof Contract]: Client<Contract[A]> }
