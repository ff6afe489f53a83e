import { useState } from 'react'
import type { ExportFormat } from '../../../shared/ipc/export'
import { exportFormats } from '../../../shared/ipc/export'
import type { PaperChoices } from '../../../shared/print/paper'
import type { ExportChoice } from '../../../shared/settings'
import type { TemplateName } from '../../../shared/templates/names'
import { useSettings } from '../../lib/settings-context'

export interface ExportChoices {
  readonly formats: readonly ExportFormat[]
  readonly paper: PaperChoices
  setFormats(formats: readonly ExportFormat[]): void
  setPaper(change: { [Key in keyof PaperChoices]: PaperChoices[Key] | undefined }): void
  /** Keeps the choices for the next report of the template, on this device. */
  remember(): Promise<void>
}

/** A public version is no copy of the whole report, which is what a Bogo file is. */
export const canBePublic = (format: ExportFormat): boolean => format !== 'bogo'

const withoutEmpty = (paper: object): PaperChoices =>
  Object.fromEntries(Object.entries(paper).filter(([, value]) => value !== undefined))

function firstChoice(
  last: ExportChoice | undefined,
  asked: readonly ExportFormat[] | null,
  usual: readonly ExportFormat[],
): ExportChoice {
  const formats = asked ?? last?.formats ?? usual
  const paper = last?.paper ?? {}
  const fits = formats.every(canBePublic) || paper.version !== 'public'
  return { formats: [...formats], paper: fits ? paper : withoutEmpty({ ...paper, version: undefined }) }
}

/**
 * What is exported and how: as the last time with this template, at first what its offices usually take.
 * @param asked formats that the menu asks for, or null
 */
export function useExportChoices(
  template: TemplateName,
  asked: readonly ExportFormat[] | null,
  usual: readonly ExportFormat[],
): ExportChoices {
  const { settings, change } = useSettings()
  const [{ formats, paper }, setChoice] = useState(() => firstChoice(settings.exportChoices[template], asked, usual))
  const shown = paper.version === 'public' ? formats.filter(canBePublic) : formats
  return {
    formats: exportFormats.filter((format) => shown.includes(format)),
    paper,
    setFormats: (next) => setChoice({ formats: [...next], paper }),
    setPaper: (next) => setChoice({ formats, paper: withoutEmpty({ ...paper, ...next }) }),
    remember: () =>
      change({ exportChoices: { ...settings.exportChoices, [template]: { formats: [...shown], paper } } }),
  }
}
