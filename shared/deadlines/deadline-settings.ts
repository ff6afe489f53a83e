import { z } from 'zod'
import { anchorSchema, dayKindSchema, daysSchema } from './rule'

const shape = { days: daysSchema.nullable(), unit: dayKindSchema, from: anchorSchema }

/** What the user changed in an official rule; what is not named stays official. */
const ruleChangeSchema = z.object({ ...shape, off: z.boolean() }).partial()
export type RuleChange = z.infer<typeof ruleChangeSchema>

/** A rule of the user's own office. */
const ownRuleSchema = z.object({ key: z.string().max(60), name: z.string().max(120), off: z.boolean(), ...shape })
export type OwnRule = z.infer<typeof ownRuleSchema>

/** Most days before a deadline that a reminder may come. */
export const maxRemindDays = 60

/** What the user chose about deadlines on this device. */
export const deadlineSettingsSchema = z.object({
  /** By the key of the rule. */
  changes: z.record(z.string().max(60), ruleChangeSchema).default({}),
  own: z.array(ownRuleSchema).max(50).default([]),
  /** Rule that reports of a template follow, by the template's name; `none` is without a deadline. Others: as published. */
  defaults: z.record(z.string(), z.string().max(60)).default({}),
  /** Whether the system shows a notification, and from how many days before. */
  remind: z.boolean().default(true),
  remindDays: z.number().int().min(0).max(maxRemindDays).default(7),
  /** Notifications then say that a report is due, not which. */
  hideTitles: z.boolean().default(false),
})
export type DeadlineSettings = z.infer<typeof deadlineSettingsSchema>
