import type { ErrorEnvelope } from '../../shared/errors'
import type { ExportFormat } from '../../shared/ipc/export'
import type { PaperChoices } from '../../shared/print/paper'
import type { HouseStyle } from '../../shared/profiles/house-style'
import type { ExportedFile, ExportSource } from './export-report'

/** What the main process asks of the exporter process; one process serves one export. */
export interface ExportJob {
  readonly source: ExportSource
  readonly formats: readonly ExportFormat[]
  readonly choices: PaperChoices
  /** Of the organisation; null for the official values. */
  readonly houseStyle: HouseStyle | null
  readonly folder: string
  /** File name without extension. */
  readonly name: string
  readonly distFolder: string
  /** Where a half-written file or folder stands; removed by the main process when it had to kill the exporter. */
  readonly temporary: string
}

/** What the exporter process tells. The last message is `done` or `failed`. */
export type ExportMessage =
  | { readonly type: 'started'; readonly format: ExportFormat }
  | {
      readonly type: 'written'
      readonly format: ExportFormat
      readonly files: { readonly done: number; readonly of: number }
    }
  | { readonly type: 'done'; readonly files: readonly ExportedFile[] }
  | { readonly type: 'failed'; readonly error: ErrorEnvelope; readonly stack: string }
