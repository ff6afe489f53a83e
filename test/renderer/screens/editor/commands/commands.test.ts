import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ariaShortcut, shortcutText } from '../../../../../renderer/lib/shortcut'
import { createCommands } from '../../../../../renderer/screens/editor/commands/create-commands'
import { createFinder } from '../../../../../renderer/screens/editor/commands/find-commands'
import { taskShortcut } from '../../../../../renderer/screens/editor/nodes/task-keys'
import { navigation } from '../../../../../renderer/screens/editor/shortcuts/navigation'
import { createShortcutRows } from '../../../../../renderer/screens/editor/shortcuts/shortcut-rows'
import { toolbarLayout } from '../../../../../renderer/screens/editor/toolbar/layout'
import { createTranslator } from '../../../../../shared/i18n/index'
import { languages } from '../../../../../shared/i18n/language'
import { templates } from '../../../../../shared/templates/templates'

const commands = createCommands(Object.values(templates)[0] ?? never())
const find = createFinder(commands)
const ids = commands.map(({ id }) => id)

function never(): never {
  throw new Error('no template')
}

describe('the list of commands', () => {
  it('names every command once', () => {
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(languages)('has a name of its own for every command in %s', (language) => {
    const text = createTranslator(language)
    const names = commands.map((command) => command.name(text))
    expect(names.filter((name) => name === '' || name.startsWith('commands.'))).toEqual([])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('gives no two commands the same keys', () => {
    const keys = commands.flatMap(({ shortcut }) => shortcut ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })

  it("takes no keys that go somewhere or are the view's", () => {
    // In a checklist the key of a page break marks an item as done.
    const taken = navigation.flatMap(({ keys }) => keys).filter((key) => key !== taskShortcut)
    expect(commands.filter(({ shortcut }) => taken.includes(shortcut ?? '')).map(({ id }) => id)).toEqual([])
  })

  it('takes no keys that the application menu has', () => {
    const menu = readFileSync('electron/windows/menu.ts', 'utf8')
    const taken = [...menu.matchAll(/accelerator: 'CmdOrCtrl\+([^']+)'/g)].map(
      ([, keys]) => `Mod-${keys?.toLowerCase().replaceAll('+', '-')}`,
    )
    const own = commands
      .filter(({ group }) => group !== 'history')
      .map(({ shortcut }) => shortcut?.toLowerCase().replace('mod', 'Mod'))
    expect(taken.length).toBeGreaterThan(3)
    expect(own.filter((keys) => taken.includes(keys ?? ''))).toEqual([])
  })

  it('has a command for every name in the language files', () => {
    const json: { commands: { name: Record<string, string>; words: Record<string, string> } } = JSON.parse(
      readFileSync('shared/i18n/en.json', 'utf8'),
    )
    const used = new Set<string>()
    const spy = { language: 'en' as const, t: (key: string) => [...used.add(key)].at(-1) ?? '' }
    for (const command of commands) {
      command.name(spy)
      command.words?.(spy)
    }
    const all = (['name', 'words'] as const).flatMap((kind) =>
      Object.keys(json.commands[kind]).map((key) => `commands.${kind}.${key}`),
    )
    expect(all.filter((key) => !used.has(key))).toEqual([])
  })

  it('is whole on the toolbar: what stands there exists, and everything but history, blocks and help can be reached', () => {
    const layout = toolbarLayout(commands).flat()
    const shown = layout.flatMap((tool) => (tool.kind === 'menu' ? tool.sections.flat() : [tool.id]))
    expect(shown.filter((id) => !ids.includes(id))).toEqual([])
    const elsewhere = new Set(['block', 'help'])
    const missing = commands.filter(({ id, group }) => !shown.includes(id) && !elsewhere.has(group)).map(({ id }) => id)
    // The place of the table's menu is this command's where there is no table.
    expect(missing).toEqual(['table'])
  })
})

describe('searching commands', () => {
  it.each([
    ['ㅍ', 'table'],
    ['표', 'table'],
    ['table', 'table'],
    ['bảng', 'table'],
    ['bang', 'table'],
    ['체크', 'taskList'],
    ['ㅎㅇ ㅁㄹ', 'taskList'],
    ['de muc 2', 'heading2'],
    ['heading 3', 'heading3'],
    ['ngat trang', 'pageBreak'],
    ['조사', 'finding'],
    ['사진', 'picture'],
  ])('finds by %s the command %s among the first three', (query, id) => {
    expect(
      find(query)
        .slice(0, 3)
        .map((command) => command.id),
    ).toContain(id)
  })

  it('gives everything for nothing and nothing for what does not exist', () => {
    expect(find('')).toEqual(commands)
    expect(find('zzzz')).toEqual([])
  })
})

describe('a shortcut', () => {
  it('is written as on the keyboard at hand', () => {
    expect(shortcutText('Mod-Shift-s', false)).toBe('Ctrl+Shift+S')
    expect(shortcutText('Mod-Shift-s', true)).toBe('⌘⇧S')
    expect(shortcutText('Alt-Shift-ArrowUp', false)).toBe('Alt+Shift+↑')
    expect(ariaShortcut('Mod-Alt-1', false)).toBe('Control+Alt+1')
  })

  it('stands in the sheet for every command that has one, and is found in all languages and by its keys', () => {
    const rows = createShortcutRows(commands)
    const text = createTranslator('en')
    const count = rows('', text)
      .flatMap((section) => section.rows)
      .filter(({ keys }) => keys.length === 1).length
    expect(count).toBeGreaterThanOrEqual(commands.filter(({ shortcut }) => shortcut).length)
    for (const query of ['bold', '굵게', 'đậm', 'ㄱㄱ']) {
      expect(rows(query, text).flatMap((section) => section.rows.map(({ name }) => name))).toContain('Bold')
    }
    expect(rows('f6', text).flatMap((section) => section.rows)).toHaveLength(1)
    expect(rows('zzzz', text)).toEqual([])
  })
})
