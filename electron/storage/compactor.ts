/** The compactor: a process of its own, because writing a large store anew takes seconds in which nobody could type. */
import { AppError, type ErrorEnvelope } from '../../shared/errors'
import { type CompactJob, compactFile } from './compact-file'

/** How it ends. */
export type CompactAnswer = { readonly freed: number } | { readonly error: ErrorEnvelope }

function answer(job: CompactJob): CompactAnswer {
  try {
    return { freed: compactFile(job) }
  } catch (error) {
    const { code, params } = error instanceof AppError ? error : new AppError('compact-failed', {}, error)
    return { error: { code, params } }
  }
}

process.parentPort.once('message', ({ data }) => process.parentPort.postMessage(answer(data as CompactJob)))
