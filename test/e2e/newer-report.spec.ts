import { expect } from '@playwright/test'
import * as Y from 'yjs'
import { loadState } from '../../shared/document/load-state'
import { SCHEMA_VERSION } from '../../shared/document/schema-version'
import { bodyOf, metaOf } from '../../shared/document/y-report'
import { fillStore } from '../bench/store'
import { test } from '../support/app'
import { violations } from '../support/axe'
import { invoke } from '../support/bridge'
import { setLanguage } from '../support/editor'
import { everyNode } from '../support/sample-report'

test('a report of a newer Bogo says so, shows all its text to read, and stays as it is', async ({
  launch,
  userData,
}) => {
  await fillStore(userData, ({ log, reports }) => {
    const { id } = reports.add(everyNode())
    const doc = loadState(log.load(id).state)
    const before = Y.encodeStateVector(doc)
    doc.transact(() => {
      metaOf(doc).set('needsSchema', SCHEMA_VERSION + 1)
      const node = new Y.XmlElement('hologram')
      node.insert(0, [new Y.XmlText('더 새로운 Bogo에서 쓴 문장')])
      bodyOf(doc).insert(2, [node])
    })
    log.append(id, Y.encodeStateAsUpdate(doc, before), 'sync')
  })
  const app = await launch()
  const { page } = app
  const [report] = await invoke<readonly { id: string; problem: string }[]>(page, 'report.list')
  expect(report?.problem).toBe('report-newer-schema')
  for (const language of ['ko', 'en', 'vi'] as const) {
    const t = await setLanguage(app, language)
    await page.getByRole('button', { name: '국외연수 결과보고서' }).first().click()
    await expect(page.getByRole('alert')).toContainText(t('errors.report-newer-schema.title'))
    const text = page.getByRole('region', { name: t('editor.plainText.title') })
    await expect(text).toContainText('더 새로운 Bogo에서 쓴 문장')
    await expect(text).toContainText('국외연수 결과보고서')
    await expect(page.getByRole('textbox', { name: t('editor.sheet') })).toHaveCount(0)
    expect(await violations(page)).toEqual([])
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/newer-${language}.png` })
    await page.getByRole('button', { name: t('editor.back') }).click()
  }
  const { sequence } = await invoke<{ sequence: number }>(page, 'report.open', { id: report?.id })
  expect(sequence).toBe(2)
})
