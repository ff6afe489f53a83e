import { useState } from 'react'
import type { Language } from '../../../shared/i18n/language'
import type { ExportFormat } from '../../../shared/ipc/export'
import { exportFormats } from '../../../shared/ipc/export'
import type { PaperChoices } from '../../../shared/print/paper'
import { isFormName } from '../../../shared/profiles/profile'
import { profileLanguage } from '../../../shared/profiles/profile-language'
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

/** Of the last choice what fits a report in this language. */
function firstChoice(
  last: ExportChoice | undefined,
  asked: readonly ExportFormat[] | null,
  usual: readonly ExportFormat[],
  language: Language,
): ExportChoice {
  const formats = asked ?? last?.formats ?? usual
  const { profile, archive } = last?.paper ?? {}
  const fits = profile !== undefined && !isFormName(profile) && profileLanguage(profile) === language
  return { formats: [...formats], paper: withoutEmpty({ profile: fits ? profile : undefined, archive }) }
}

/**
 * What is exported and how: as the last time with this template, at first what its offices usually take. A public version
 * and a form are chosen anew each time: whoever only presses Enter hands in the whole report.
 * @param asked formats that the menu asks for, or null
 */
export function useExportChoices(
  { template, language }: { readonly template: TemplateName; readonly language: Language },
  asked: readonly ExportFormat[] | null,
  usual: readonly ExportFormat[],
): ExportChoices {
  const { settings, change } = useSettings()
  const [{ formats, paper }, setChoice] = useState(() =>
    firstChoice(settings.exportChoices[template], asked, usual, language),
  )
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
