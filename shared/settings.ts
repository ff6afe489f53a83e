import { z } from 'zod'
import { globalKeysSchema, usualGlobalKeys } from './capture/keys'
import { deadlineSettingsSchema } from './deadlines/deadline-settings'
import { isoDateSchema } from './fields/value'
import { languageSchema } from './i18n/language'
import { exportFormats } from './ipc/export'
import { paperChoicesSchema } from './print/paper'
import { houseStyleSchema } from './profiles/house-style'
import { templateNames } from './templates/names'

/** Smallest and largest size of the sheet on screen, in per cent of the paper's own. */
export const zoomLimits = { min: 50, max: 200 } as const

/**
 * Size of the sheet on screen: per cent, `width` for as wide as its place, or `auto` for that but never larger than the
 * paper.
 */
const zoomSchema = z.union([z.enum(['auto', 'width']), z.number().int().min(zoomLimits.min).max(zoomLimits.max)])
export type Zoom = z.infer<typeof zoomSchema>

/** What an export makes, and how it puts it on paper. */
const exportChoiceSchema = z.object({ formats: z.array(z.enum(exportFormats)), paper: paperChoicesSchema })
export type ExportChoice = z.infer<typeof exportChoiceSchema>
/** Minutes without a key or the mouse after which Bogo locks; 0 for never. */
export const lockMinutes = [0, 1, 5, 10, 15, 30, 60] as const

/** Smallest and largest width of the preview, in CSS pixels. */
export const previewWidths = { min: 240, max: 1_200 } as const

const choices = {
  language: languageSchema,
  theme: z.enum(['system', 'light', 'dark']),
  /** Whether the place that a camera wrote into a photo goes into the report with it. */
  keepPhotoPlace: z.boolean(),
  /** Whether signs such as `- ` or `**` become lists and bold letters while they are typed. */
  formatWhileTyping: z.boolean(),
  zoom: zoomSchema,
  /** Whether the outline and the inspector stand beside the sheet. */
  showOutline: z.boolean(),
  showInspector: z.boolean(),
  /** Whether the pages are shown beside the sheet, how wide in CSS pixels, and whether they follow the cursor. */
  showPreview: z.boolean(),
  previewWidth: z.number().int().min(previewWidths.min).max(previewWidths.max),
  previewFollows: z.boolean(),
  deadlines: deadlineSettingsSchema,
  /** In which order the reports are listed. */
  reportOrder: z.enum(['edited', 'due']),
  /** Whether keys open the capture window from any program, and which. */
  captureEverywhere: z.boolean(),
  captureKeys: globalKeysSchema,
  /** Whether Bogo stays beside the clock when its windows are closed. */
  keepInTray: z.boolean(),
  /** When Bogo locks by itself, where a passphrase protects: see `lockMinutes`; and when the system sleeps or locks. */
  lockAfterMinutes: z.literal(lockMinutes),
  lockOnSuspend: z.boolean(),
  /** How the organisation's papers differ from the official layouts; null for the official values. */
  houseStyle: houseStyleSchema.nullable(),
  /** What was chosen for the last export, by template. */
  exportChoices: z.partialRecord(z.enum(templateNames), exportChoiceSchema),
}

/** What the user chose on this device. */
export const settingsSchema = z.object({
  language: choices.language.default('ko'),
  theme: choices.theme.default('system'),
  keepPhotoPlace: choices.keepPhotoPlace.default(false),
  formatWhileTyping: choices.formatWhileTyping.default(true),
  zoom: choices.zoom.default('auto'),
  showOutline: choices.showOutline.default(true),
  showInspector: choices.showInspector.default(true),
  showPreview: choices.showPreview.default(false),
  previewWidth: choices.previewWidth.default(400),
  previewFollows: choices.previewFollows.default(true),
  deadlines: choices.deadlines.prefault({}),
  reportOrder: choices.reportOrder.default('edited'),
  /** The last day on which reminders were shown: kept with the choices, but never chosen. */
  remindedOn: isoDateSchema.nullable().default(null),
  captureEverywhere: choices.captureEverywhere.default(true),
  captureKeys: choices.captureKeys.default(usualGlobalKeys),
  keepInTray: choices.keepInTray.default(false),
  lockAfterMinutes: choices.lockAfterMinutes.default(10),
  lockOnSuspend: choices.lockOnSuspend.default(true),
  // What an older or newer version wrote in another form must not take the other choices along.
  houseStyle: choices.houseStyle.default(null).catch(null),
  exportChoices: choices.exportChoices.default({}).catch({}),
})
export type Settings = z.infer<typeof settingsSchema>

/** Some of the choices. Those that are not named stay as they are: here they have no default. */
export const settingsChangeSchema = z.object(choices).partial()
