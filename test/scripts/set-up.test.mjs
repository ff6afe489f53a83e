import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprint, isUpToDate, writeStamp } from '../../scripts/lib/build-stamp.mjs'
import { hasAll } from '../../scripts/lib/dependencies.mjs'
import { needsVirtualDisplay } from '../../scripts/lib/display.mjs'
import { describeElectron } from '../../scripts/lib/electron-runtime.mjs'
import { cacheFolder } from '../../scripts/lib/paths.mjs'
import { readDefines } from '../../scripts/lib/sqlite-binding.mjs'

describe('cacheFolder', () => {
  it('is where each system keeps caches', () => {
    expect(cacheFolder({}, 'linux', '/home/kim')).toBe('/home/kim/.cache/bogo')
    expect(cacheFolder({}, 'darwin', '/Users/kim')).toBe('/Users/kim/Library/Caches/bogo')
    expect(cacheFolder({ XDG_CACHE_HOME: '/caches' }, 'linux', '/home/kim')).toBe('/caches/bogo')
    expect(cacheFolder({ LOCALAPPDATA: '/local' }, 'win32', '/Users/kim')).toBe('/local/bogo/Cache')
  })
})

describe('hasAll', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/a-win32': { version: '1.0.0', optional: true },
    },
  }
  it('accepts that another platform’s package is missing', () => {
    expect(hasAll(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true)
  })
  it('notices another version and a missing package', () => {
    expect(hasAll(wanted, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false)
    expect(hasAll(wanted, { packages: {} })).toBe(false)
  })
})

describe('needsVirtualDisplay', () => {
  it('is true only on Linux without a display', () => {
    expect(needsVirtualDisplay('linux', {})).toBe(true)
    expect(needsVirtualDisplay('linux', { DISPLAY: ':0' })).toBe(false)
    expect(needsVirtualDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(false)
    expect(needsVirtualDisplay('darwin', {})).toBe(false)
  })
})

describe('describeElectron', () => {
  it('says plainly when it is not the official one', () => {
    expect(describeElectron({ version: '45.4.1', official: true })).toBe('Electron 45.4.1 (official)')
    expect(describeElectron({ version: '25.1.1', official: false })).toContain('development fallback')
  })
})

describe('readDefines', () => {
  it('takes the definitions and nothing else', () => {
    const gypi =
      "# 'NO=1',\n{\n  'defines': [\n    'SQLITE_DQS=0',\n    'SQLITE_SOUNDEX',\n    'CACHE=-16000',\n  ],\n}"
    expect(readDefines(gypi)).toEqual(['SQLITE_DQS=0', 'SQLITE_SOUNDEX', 'CACHE=-16000'])
  })
})

describe('build stamps', () => {
  let folder
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'bogo-stamp-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('change when a file is added, modified or removed', () => {
    const file = path.join(folder, 'a.ts')
    const seen = [fingerprint([folder])]
    writeFileSync(file, 'one')
    seen.push(fingerprint([folder]))
    utimesSync(file, new Date(0), new Date(0))
    seen.push(fingerprint([folder]))
    writeFileSync(path.join(folder, 'b.ts'), '')
    seen.push(fingerprint([folder]))
    expect(new Set(seen).size).toBe(4)
    rmSync(path.join(folder, 'b.ts'))
    expect(fingerprint([folder])).toBe(seen[2])
  })

  it('tell whether a folder is up to date', () => {
    expect(isUpToDate(folder, 'x')).toBe(false)
    writeStamp(folder, 'x')
    expect(isUpToDate(folder, 'x')).toBe(true)
    expect(isUpToDate(folder, 'y')).toBe(false)
  })
})
