import type { ChoiceField, DateField, ListField, TextField } from '../fields/field'
import { circulationChoices, secrecyChoices, signerTitleChoices, urgencyChoices } from './choices'
import { textColumn } from './columns'
import { disclosure, disclosureReason } from './facts'
import { memoFacts } from './memo-facts'
import type { FactGroup } from './template'

/* What makes a report an official document. Every template asks for the same. */

const organisation: TextField = {
  key: 'organisation',
  type: 'text',
  required: true,
  max: 80,
  label: { ko: '기관명', en: 'Agency', vi: 'Cơ quan ban hành' },
}

const department: TextField = {
  key: 'department',
  type: 'text',
  max: 80,
  label: { ko: '담당부서', en: 'Unit', vi: 'Đơn vị soạn thảo' },
}

const reportDate: DateField = {
  key: 'reportDate',
  type: 'date',
  required: true,
  label: { ko: '보고일', en: 'Date of report', vi: 'Ngày báo cáo' },
}

const gist: TextField = {
  key: 'gist',
  type: 'text',
  lines: 'many',
  required: true,
  max: 300,
  label: { ko: '문서요지', en: 'Executive summary', vi: 'Tóm tắt' },
}

const keywords: TextField = {
  key: 'keywords',
  type: 'text',
  required: true,
  max: 120,
  label: { ko: '키워드', en: 'Keywords', vi: 'Từ khóa' },
  hint: { ko: '쉼표로 구분', en: 'Separated by commas', vi: 'Cách nhau bằng dấu phẩy' },
}

const attachments: ListField = {
  key: 'attachments',
  type: 'list',
  label: { ko: '붙임', en: 'Attachments', vi: 'Phụ lục kèm theo' },
  columns: [textColumn('text', 120, '이름', 'Name', 'Tên')],
}

const parentOrganisation: TextField = {
  key: 'parentOrganisation',
  type: 'text',
  max: 80,
  label: { ko: '상급기관', en: 'Parent body', vi: 'Cơ quan chủ quản' },
}

const documentNumber: TextField = {
  key: 'documentNumber',
  type: 'text',
  max: 40,
  label: { ko: '문서번호', en: 'Document number', vi: 'Số' },
}

const documentSymbol: TextField = {
  key: 'documentSymbol',
  type: 'text',
  max: 40,
  label: { ko: '기관 기호', en: 'Document symbol', vi: 'Ký hiệu' },
  hint: { ko: '예: BC-HVHC', en: 'For example BC-HVHC', vi: 'Ví dụ: BC-HVHC' },
}

const placeOfIssue: TextField = {
  key: 'placeOfIssue',
  type: 'text',
  max: 60,
  label: { ko: '작성지', en: 'Place of issue', vi: 'Địa danh' },
}

const addressees: ListField = {
  key: 'addressees',
  type: 'list',
  label: { ko: '수신', en: 'To', vi: 'Kính gửi' },
  columns: [textColumn('text', 120, '수신', 'To', 'Kính gửi')],
}

const recipients: ListField = {
  key: 'recipients',
  type: 'list',
  label: { ko: '수신처', en: 'Copies to', vi: 'Nơi nhận' },
  columns: [textColumn('text', 120, '수신처', 'Copy to', 'Nơi nhận')],
}

const signatureAuthority: TextField = {
  key: 'signatureAuthority',
  type: 'text',
  max: 60,
  label: { ko: '서명 권한', en: 'Signing authority', vi: 'Thẩm quyền ký' },
  hint: {
    ko: '예: TM. ĐOÀN CÔNG TÁC, KT. GIÁM ĐỐC',
    en: 'For example TM. ĐOÀN CÔNG TÁC, KT. GIÁM ĐỐC',
    vi: 'Ví dụ: TM. ĐOÀN CÔNG TÁC, KT. GIÁM ĐỐC',
  },
}

const signaturePosition: TextField = {
  key: 'signaturePosition',
  type: 'text',
  max: 80,
  label: { ko: '서명자 직위', en: 'Position of signer', vi: 'Chức vụ người ký' },
}

const signatureName: TextField = {
  key: 'signatureName',
  type: 'text',
  max: 60,
  label: { ko: '서명자', en: 'Signer', vi: 'Họ tên người ký' },
}

const signerTitles: ChoiceField = {
  key: 'signerTitles',
  type: 'choice',
  options: signerTitleChoices,
  label: { ko: '서명자 학위·직함', en: 'Degrees of signer', vi: 'Học hàm, học vị người ký' },
  hint: {
    ko: '베트남 공문서: 교육·의료·과학 기관 등에서 허용될 때만 표기',
    en: 'Vietnamese documents: only where the sector allows it (education, health, science, armed forces)',
    vi: 'Chỉ ghi khi ngành cho phép (giáo dục, y tế, khoa học, vũ trang)',
  },
}

const mark = (key: string, options: ChoiceField['options'], ko: string, en: string, vi: string): ChoiceField => ({
  key,
  type: 'choice',
  options,
  label: { ko, en, vi },
})

const marks = [
  mark('secrecy', secrecyChoices, '비밀 등급(베트남)', 'Secrecy (Viet Nam)', 'Độ mật'),
  mark('urgency', urgencyChoices, '긴급도(베트남)', 'Urgency (Viet Nam)', 'Mức độ khẩn'),
  mark('circulation', circulationChoices, '배포 범위(베트남)', 'Circulation (Viet Nam)', 'Phạm vi lưu hành'),
]

/**
 * Agency, gist and disclosure, then heading, addressees and signature of a Vietnamese official document (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I), then what only the Korean cover memo shows. A gist and keywords are a legal duty of Korean official documents (행정업무의 운영 및
 * 혁신에 관한 규정 제5조).
 */
export const documentGroups: readonly FactGroup[] = [
  {
    key: 'document',
    label: { ko: '문서 정보', en: 'Document', vi: 'Thông tin văn bản' },
    fields: [
      organisation,
      department,
      reportDate,
      gist,
      keywords,
      disclosure,
      disclosureReason,
      addressees,
      attachments,
    ],
  },
  {
    key: 'form',
    label: { ko: '문서번호·서명·수신처', en: 'Number, signature and copies', vi: 'Thể thức, ký, nơi nhận' },
    fields: [
      parentOrganisation,
      documentNumber,
      documentSymbol,
      placeOfIssue,
      signatureAuthority,
      signaturePosition,
      signatureName,
      signerTitles,
      recipients,
      ...marks,
    ],
  },
  memoFacts,
]
