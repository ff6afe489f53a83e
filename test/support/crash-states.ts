import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What a program asked of the disk (`test/soak/native/io-log.c`). */
export interface Operation {
  readonly kind: 'O' | 'W' | 'T' | 'S' | 'U'
  readonly offset: number
  readonly bytes: Buffer
  readonly name: string
}

/** Reads a log of operations. */
export function readOperations(file: string): Operation[] {
  const log = readFileSync(file)
  const operations: Operation[] = []
  for (let at = 0; at < log.length; ) {
    const end = log.indexOf(10, at)
    const [kind, offset, length, ...name] = log.toString('utf8', at, end).split(' ')
    at = end + 1
    const bytes = kind === 'W' ? log.subarray(at, at + Number(length)) : Buffer.alloc(0)
    at += bytes.length
    operations.push({ kind: kind as Operation['kind'], offset: Number(offset), bytes, name: name.join(' ') })
  }
  return operations
}

/** The part of a write that a disk takes or loses as one. */
const sector = 512

function apply(content: Buffer, { kind, offset, bytes }: Operation): Buffer {
  const size = kind === 'T' ? offset : Math.max(content.length, offset + bytes.length)
  const next = Buffer.alloc(size)
  content.copy(next, 0, 0, Math.min(content.length, size))
  bytes.copy(next, offset)
  return next
}

/** The sectors of a write. */
function* sectorsOf(write: Operation): Generator<Operation> {
  for (let from = 0; from < write.bytes.length; ) {
    const to = Math.min(write.bytes.length, (Math.floor((write.offset + from) / sector) + 1) * sector - write.offset)
    yield { ...write, offset: write.offset + from, bytes: write.bytes.subarray(from, to) }
    from = to
  }
}

/**
 * Writes a folder as a power cut would leave it: what was synced is there; of the rest any part may be, in any order.
 * @param cut how many operations there were before the power went
 * @param survives whether a part that was not synced reached the disk all the same
 * @returns what the files held for the program itself: with everything that it had written
 */
export function writeCrashState(
  operations: readonly Operation[],
  cut: number,
  survives: () => boolean,
  folder: string,
): ReadonlyMap<string, Buffer> {
  const seen = new Map<string, Buffer>()
  const onDisk = new Map<string, Buffer>()
  const waiting = new Map<string, Operation[]>()
  const empty = Buffer.alloc(0)
  for (const operation of operations.slice(0, cut)) {
    const { kind, name } = operation
    switch (kind) {
      case 'O':
        for (const files of [seen, onDisk]) if (!files.has(name)) files.set(name, empty)
        break
      case 'U':
        for (const files of [seen, onDisk, waiting]) files.delete(name)
        break
      case 'S':
        for (const one of waiting.get(name) ?? []) onDisk.set(name, apply(onDisk.get(name) ?? empty, one))
        waiting.delete(name)
        break
      case 'W':
      case 'T':
        seen.set(name, apply(seen.get(name) ?? empty, operation))
        waiting.set(name, [...(waiting.get(name) ?? []), operation])
        break
    }
  }
  for (const [name, list] of waiting) {
    for (const operation of list.flatMap((one) => (one.kind === 'W' ? [...sectorsOf(one)] : [one]))) {
      if (survives()) onDisk.set(name, apply(onDisk.get(name) ?? empty, operation))
    }
  }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of onDisk) writeFileSync(path.join(folder, name), content)
  return seen
}
