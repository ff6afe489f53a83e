/**
 * The checker: a process of its own that reads a whole store, so that nobody who types waits for it. It only reads.
 */
import os from 'node:os'
import { openForReading } from '../database'
import { checkStore } from './check-store'
import type { CheckMessage, CheckRequest } from './messages'

const tell = (message: CheckMessage) => process.parentPort.postMessage(message)

process.parentPort.once('message', ({ data }) => {
  const { file, key } = data as CheckRequest
  os.setPriority(os.constants.priority.PRIORITY_LOW)
  try {
    const database = openForReading(file, key)
    try {
      tell(checkStore(database))
    } finally {
      database.close()
    }
  } catch (error) {
    tell({ stack: error instanceof Error ? (error.stack ?? error.name) : '' })
  }
})
