import { describe, expect, it } from 'vitest'
import { bareName, vietnameseSignature } from '../../../shared/print/signature'
import { contextOf } from './support'

const sign = (facts: Record<string, string>) => vietnameseSignature({ ...contextOf('vn-decree30'), facts })

describe('who signs a Vietnamese report', () => {
  it.each([
    ['ThS. CVCC. Tống Đăng Hưng', 'Tống Đăng Hưng'],
    ['PGS.TS. Nguyễn Văn An', 'Nguyễn Văn An'],
    ['GS.TSKH.NGND Trần Bình', 'Trần Bình'],
    ['Tiến sĩ Lê Thị Cúc', 'Lê Thị Cúc'],
    ['Đại tá, ThS Phạm Dũng', 'Phạm Dũng'],
    ['Đại Văn Tá', 'Đại Văn Tá'],
    ['Tsering Dorje', 'Tsering Dorje'],
    ['TS.', 'TS.'],
  ])('is named without degrees: %s', (written, name) => {
    expect(bareName(written)).toBe(name)
  })

  it('keeps degrees where the facts say that the sector allows them', () => {
    const facts = { signatureName: 'PGS.TS. Nguyễn Văn An' }
    expect(sign(facts).name).toBe('Nguyễn Văn An')
    expect(sign({ ...facts, signerTitles: 'shown' }).name).toBe('PGS.TS. Nguyễn Văn An')
  })

  it.each([
    ['tm.  Ủy ban nhân dân', 'Chủ tịch', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    ['KT.Bộ trưởng', 'Thứ trưởng', 'KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
    ['KT.', 'Phó Giám đốc', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    ['KT.', 'Thứ trưởng', 'KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
    ['TUQ. Giám đốc', 'Chánh Văn phòng', 'TUQ. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'],
    ['TL. Giám đốc', 'Trưởng phòng', 'TL. GIÁM ĐỐC', 'TRƯỞNG PHÒNG'],
    ['Q.', 'Giám đốc', '', 'Q. GIÁM ĐỐC'],
    ['', 'Quyền Trưởng phòng', '', 'QUYỀN TRƯỞNG PHÒNG'],
  ])('signs as %s %s', (written, post, authority, position) => {
    expect(sign({ signatureAuthority: written, signaturePosition: post, signatureName: 'A' })).toEqual({
      authority,
      position,
      name: 'A',
    })
  })
})
