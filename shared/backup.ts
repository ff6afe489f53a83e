import { z } from 'zod'
import { reportIdSchema } from './document/model'
import { errorCodeSchema, errorEnvelopeSchema } from './errors'

/** Why a backup was made. `replaced`: not made but moved aside, when another one was restored in its place. */
export const backupReasons = ['hourly', 'closing', 'manual', 'upgrade', 'replaced'] as const
export type BackupReason = (typeof backupReasons)[number]

/** What a backup is called: `bogo-20261128T145012345Z-hourly.db`, in UTC. */
export const backupNameForm = /^bogo-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([a-z]+)\.db$/
export const backupNameSchema = z.string().regex(backupNameForm)

const backupSchema = z.object({
  name: backupNameSchema,
  /** Milliseconds since 1970, as the clock stood when it was made. */
  at: z.number(),
  reason: z.enum(backupReasons),
  bytes: z.number(),
  /** How many reports it has; null when it was never verified on this device. */
  reports: z.number().int().nullable(),
  /** How many of them were damaged in the store already; null when it was never verified on this device. */
  damaged: z.number().int().nullable(),
})
/** A backup as it is listed. */
export type Backup = z.infer<typeof backupSchema>

/** How far a backup is: copied, then read again. */
export const backupStepSchema = z.object({ step: z.enum(['copying', 'verifying']), done: z.number(), of: z.number() })
export type BackupStep = z.infer<typeof backupStepSchema>

/** Most bytes that backups may take, to choose from. */
export const backupLimits = [1, 2, 5, 20].map((gigabytes) => gigabytes * 2 ** 30)

export const backupStateSchema = z.object({
  /** The newest first. */
  backups: z.array(backupSchema),
  /** A backup is under way. */
  running: backupStepSchema.nullable(),
  /** The folder that the user chose; null for the one beside the reports. */
  folder: z.object({ path: z.string(), missing: z.boolean() }).nullable(),
  /** The user's own bound in bytes; null for the usual one. */
  limit: z.number().nullable(),
  /** Why the last attempt failed; null when it did not. */
  problem: z.object({ error: errorEnvelopeSchema, at: z.number() }).nullable(),
})
/** Everything that is known of the backups on this device. */
export type BackupState = z.infer<typeof backupStateSchema>

export const backedUpReportSchema = z.object({
  id: reportIdSchema,
  title: z.string(),
  /** Of its last change. */
  updatedAt: z.number(),
  /** How it stands to the present store: not there, there with other text, or just the same. */
  state: z.enum(['missing', 'different', 'same']),
  /** Why it cannot be brought back. */
  problem: errorCodeSchema.nullable(),
})
/** A report inside of a backup. */
export type BackedUpReport = z.infer<typeof backedUpReportSchema>
