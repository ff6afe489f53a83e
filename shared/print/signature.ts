import { textOf } from '../fields/value'
import type { PrintContext } from './context'
import { headTraveller } from './delegation'
import { factLine } from './fact-lines'
import { inCapitals, oneLine } from './text'

export interface Signature {
  readonly authority: string
  readonly position: string
  readonly name: string
}

/** Heads whose deputies are not called `Phó …`. */
const heads: Readonly<Record<string, string>> = { 'THỨ TRƯỞNG': 'BỘ TRƯỞNG' }

/** The post that a deputy signs for: `PHÓ GIÁM ĐỐC` signs for `GIÁM ĐỐC`; '' where the words do not say it. */
const headOf = (position: string): string => {
  const [, head = ''] = position.match(/^PHÓ\s+(.+)$/u) ?? []
  return heads[position] ?? head
}

/**
 * `TM.`, `KT.`, `TL.` and `TUQ.` stand before what they speak of on a line above the position; `Q.` before the position
 * itself (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.7.b). `KT.` alone is completed from a deputy's post.
 */
function withAuthority(written: string, position: string): Pick<Signature, 'authority' | 'position'> {
  const [, prefix = '', rest = ''] = written.match(/^(TM|KT|TL|TUQ|Q)\s*\.\s*(.*)$/u) ?? []
  if (prefix === '') return { authority: written, position }
  if (prefix === 'Q') return { authority: '', position: `Q. ${rest || position}`.trimEnd() }
  const spoken = rest || (prefix === 'KT' ? headOf(position) : '')
  return { authority: `${prefix}. ${spoken}`.trimEnd(), position }
}

const degrees = 'TSKH|PGS|GS|TS|ThS|Ths|CN|KS|KTS|BS|DS|LS|CVCC|CVC|NGND|NGƯT|TTND|TTƯT|NSND|NSƯT|Dr|Prof'
const spelt =
  'Phó Giáo sư|Giáo sư|Tiến sĩ khoa học|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Cử nhân|Kỹ sư|Kiến trúc sư|Bác sĩ|Bác sỹ|Dược sĩ|' +
  'Nhà giáo Nhân dân|Nhà giáo Ưu tú|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)'
const academic = new RegExp(
  String.raw`^(?:(?:${degrees})\b\.?|Th\.\s?[Ss]\b\.?|(?:${spelt})(?=[\s.,])[.,]?)[\s.,]*`,
  'u',
)

/** The name without degrees, ranks and honours before it: `PGS.TS. Nguyễn Văn An` is `Nguyễn Văn An` (mục II.7.c). */
export function bareName(name: string): string {
  const rest = name.replace(academic, '')
  return rest === name || rest === '' ? name : bareName(rest)
}

/** Who signs; the head of the delegation when no signer is named. Degrees stay only where the sector's head allows them. */
export function vietnameseSignature(context: PrintContext): Signature {
  const upper = (key: string): string => inCapitals(factLine(context, key))
  const shown = (name: string): string => (textOf(context.facts, 'signerTitles') === 'shown' ? name : bareName(name))
  const { authority, position } = withAuthority(upper('signatureAuthority'), upper('signaturePosition'))
  const name = factLine(context, 'signatureName')
  if (authority || position || name) return { authority, position, name: shown(name) }
  const head = headTraveller(context.facts)
  const role = head ? inCapitals(oneLine(textOf(head, 'role'))) : ''
  const isHead = head !== null && textOf(head, 'position') === 'head'
  return {
    authority,
    position: isHead ? 'TRƯỞNG ĐOÀN' : role || 'NGƯỜI BÁO CÁO',
    name: head ? shown(oneLine(textOf(head, 'name'))) : '',
  }
}
