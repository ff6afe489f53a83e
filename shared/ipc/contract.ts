import { app } from './app'
import { backup } from './backup'
import { capture } from './capture'
import type { Client } from './channel'
import { export as exportArea } from './export'
import { handOver } from './hand-over'
import { houseStyle } from './house-style'
import { library } from './library'
import { media } from './media'
import { preview } from './preview'
import { recovery } from './recovery'
import { report } from './report'
import { search } from './search'
import { settings } from './settings'
import { storage } from './storage'
import { template } from './template'
import { vault } from './vault'
import { version } from './version'

/** Every call and event between the pages and the main process. */
export const contract = {
  app,
  backup,
  capture,
  export: exportArea,
  handOver,
  houseStyle,
  library,
  media,
  preview,
  recovery,
  report,
  search,
  settings,
  storage,
  template,
  vault,
  version,
}

export type Contract = typeof contract

/** What the page calls: `api.report.open({ id })`, `api.report.onAppended(listener)`. */
export type Api = { [A in keyof Contract]: Client<Contract[A]> }
