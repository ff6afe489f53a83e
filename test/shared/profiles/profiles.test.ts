import { expect, it } from 'vitest'
import type { ProfileName } from '../../../shared/profiles/profile'
import { profiles } from '../../../shared/profiles/profiles'
import { templates } from '../../../shared/templates/templates'

const names = Object.keys(profiles) as ProfileName[]

it.each(names)('%s is filed under its own name and leaves room to write on A4', (name) => {
  const { page, ...profile } = profiles[name]
  expect(profile.name).toBe(name)
  expect([page.width, page.height]).toEqual([210, 297])
  expect(page.width - page.margin.left - page.margin.right).toBeGreaterThanOrEqual(150)
  expect(page.edge).toBeLessThan(Math.min(page.margin.top, page.margin.bottom))
})

it('the Vietnamese form keeps within Decree 30/2020/NĐ-CP, Appendix I', () => {
  const { page, body, headings, accent, table, pageNumber } = profiles['vn-decree30']
  const within = (value: number, least: number, most: number) => value >= least && value <= most
  expect(within(page.margin.top, 20, 25) && within(page.margin.bottom, 20, 25)).toBe(true)
  expect(within(page.margin.left, 30, 35) && within(page.margin.right, 15, 20)).toBe(true)
  expect([body.size, ...headings.map(({ size }) => size), pageNumber.size].every((size) => within(size, 13, 14))).toBe(
    true,
  )
  expect([10, 12.7]).toContain(body.firstLineIndent)
  expect(body.paragraphSpacing).toBeGreaterThanOrEqual(6)
  expect(body.font.office.latin).toBe('Times New Roman')
  expect([accent, table.rule, table.headerFill]).toEqual(['000000', '000000', null])
  expect(pageNumber).toMatchObject({ place: 'top', form: 'plain', firstPage: false })
})

it('the Korean form uses the official item symbols in their order', () => {
  expect(profiles['kr-report'].ordered).toEqual(['1.', '가.', '1)', '가)', '(1)', '(가)', '①', '㉮'])
  expect(profiles['kr-report'].pageNumber).toMatchObject({ place: 'bottom', form: 'dashes' })
})

it('every template names a layout that exists, for every language', () => {
  for (const template of Object.values(templates)) {
    for (const name of Object.values(template.profile)) expect(profiles[name]).toBeDefined()
  }
})
