import type { ChoiceField, DateField, ListField, PeriodField, TextField } from '../fields/field'
import { choice, disclosureChoices } from '../records/choices'

/*
 * Facts that several templates share. Typed once by the writer, used in the heading, the tables, the list and search.
 * What a report of a Korean official must name: 국가공무원 복무규정 제13조의6; of a Vietnamese delegation: the
 * usual order of a result report under Nghị định 30/2020/NĐ-CP.
 */

export const organisation: TextField = {
  key: 'organisation',
  type: 'text',
  required: true,
  max: 80,
  label: { ko: '기관명', en: 'Agency', vi: 'Cơ quan ban hành' },
}

export const department: TextField = {
  key: 'department',
  type: 'text',
  max: 80,
  label: { ko: '담당부서', en: 'Unit', vi: 'Đơn vị soạn thảo' },
}

export const reportDate: DateField = {
  key: 'reportDate',
  type: 'date',
  required: true,
  label: { ko: '보고일', en: 'Date of report', vi: 'Ngày báo cáo' },
}

export const period: PeriodField = {
  key: 'period',
  type: 'period',
  required: true,
  label: { ko: '기간', en: 'Period', vi: 'Thời gian' },
}

export const purposes: ListField = {
  key: 'purposes',
  type: 'list',
  required: true,
  label: { ko: '목적', en: 'Purpose', vi: 'Mục đích' },
  columns: [{ key: 'text', type: 'text', max: 200, label: { ko: '목적', en: 'Purpose', vi: 'Mục đích' } }],
}

export const destinations: ListField = {
  key: 'destinations',
  type: 'list',
  required: true,
  label: { ko: '국가·도시', en: 'Countries and cities', vi: 'Nước, thành phố đến' },
  columns: [
    { key: 'country', type: 'country', label: { ko: '국가', en: 'Country', vi: 'Nước' } },
    { key: 'city', type: 'text', max: 60, label: { ko: '도시', en: 'City', vi: 'Thành phố' } },
  ],
}

/** Standing of a traveller in the delegation. */
const positionChoices = [
  choice('head', '단장', 'Head of delegation', 'Trưởng đoàn'),
  choice('deputy', '부단장', 'Deputy head', 'Phó trưởng đoàn'),
  choice('member', '단원', 'Member', 'Thành viên'),
] as const

export const travellers: ListField = {
  key: 'travellers',
  type: 'list',
  required: true,
  label: { ko: '출장자', en: 'Travellers', vi: 'Thành phần đoàn' },
  columns: [
    { key: 'name', type: 'text', max: 60, label: { ko: '성명', en: 'Name', vi: 'Họ và tên' } },
    { key: 'unit', type: 'text', max: 80, label: { ko: '소속', en: 'Unit', vi: 'Đơn vị' } },
    { key: 'grade', type: 'text', max: 60, label: { ko: '직급·직위', en: 'Grade, post', vi: 'Ngạch, chức vụ' } },
    {
      key: 'position',
      type: 'choice',
      options: positionChoices,
      label: { ko: '구분', en: 'Position', vi: 'Chức danh trong đoàn' },
    },
    { key: 'role', type: 'text', max: 60, label: { ko: '역할', en: 'Role', vi: 'Nhiệm vụ' } },
  ],
}

export const itinerary: ListField = {
  key: 'itinerary',
  type: 'list',
  required: true,
  label: { ko: '세부일정', en: 'Itinerary', vi: 'Lịch trình' },
  columns: [
    { key: 'date', type: 'date', label: { ko: '일자', en: 'Date', vi: 'Ngày' } },
    { key: 'from', type: 'text', max: 60, label: { ko: '출발지', en: 'From', vi: 'Nơi đi' } },
    { key: 'to', type: 'text', max: 60, label: { ko: '도착지', en: 'To', vi: 'Nơi đến' } },
    { key: 'institution', type: 'text', max: 80, label: { ko: '방문기관', en: 'Institution', vi: 'Cơ quan làm việc' } },
    { key: 'work', type: 'text', lines: 'many', max: 300, label: { ko: '업무수행 내용', en: 'Work', vi: 'Nội dung' } },
    { key: 'persons', type: 'text', max: 160, label: { ko: '접촉인물', en: 'Persons met', vi: 'Người tiếp' } },
  ],
}

export const visits: ListField = {
  key: 'visits',
  type: 'list',
  required: true,
  label: { ko: '방문기관', en: 'Visits', vi: 'Các buổi làm việc' },
  columns: [
    { key: 'date', type: 'date', label: { ko: '일자', en: 'Date', vi: 'Ngày' } },
    { key: 'institution', type: 'text', max: 80, label: { ko: '기관', en: 'Institution', vi: 'Cơ quan' } },
    { key: 'persons', type: 'text', max: 160, label: { ko: '면담자', en: 'Persons met', vi: 'Người tiếp' } },
    {
      key: 'topic',
      type: 'text',
      lines: 'many',
      max: 300,
      label: { ko: '주요내용', en: 'Topic', vi: 'Nội dung chính' },
    },
  ],
}

/** What was paid for, as settlements of Korean official travel divide it. */
const costChoices = [
  choice('airfare', '항공운임', 'Airfare', 'Tiền vé máy bay'),
  choice('daily', '일비', 'Daily allowance', 'Tiền tiêu vặt'),
  choice('lodging', '숙박비', 'Lodging', 'Tiền ở'),
  choice('meals', '식비', 'Meals', 'Tiền ăn'),
  choice('preparation', '준비금', 'Preparation', 'Chi phí chuẩn bị'),
  choice('tuition', '교육비', 'Tuition', 'Học phí'),
  choice('other', '기타', 'Other', 'Khác'),
] as const

/** Who bears a cost. */
const payerChoices = [
  choice('own', '소속기관', 'Own agency', 'Cơ quan cử đi'),
  choice('host', '초청기관', 'Host', 'Bên mời'),
] as const

export const costs: ListField = {
  key: 'costs',
  type: 'list',
  label: { ko: '경비', en: 'Costs', vi: 'Kinh phí' },
  columns: [
    {
      key: 'category',
      type: 'choice',
      options: costChoices,
      label: { ko: '구분', en: 'Category', vi: 'Loại chi' },
    },
    { key: 'item', type: 'text', max: 80, label: { ko: '항목', en: 'Item', vi: 'Khoản chi' } },
    { key: 'amount', type: 'number', decimals: 2, label: { ko: '금액', en: 'Amount', vi: 'Số tiền' } },
    { key: 'currency', type: 'currency', label: { ko: '통화', en: 'Currency', vi: 'Tiền tệ' } },
    { key: 'rate', type: 'number', decimals: 4, label: { ko: '환율', en: 'Exchange rate', vi: 'Tỷ giá' } },
    { key: 'payer', type: 'choice', options: payerChoices, label: { ko: '부담', en: 'Paid by', vi: 'Nguồn chi' } },
    { key: 'note', type: 'text', max: 120, label: { ko: '비고', en: 'Note', vi: 'Ghi chú' } },
  ],
}

/** A gist and keywords are a legal duty of Korean official documents (행정업무의 운영 및 혁신에 관한 규정 제5조). */
export const gist: TextField = {
  key: 'gist',
  type: 'text',
  lines: 'many',
  required: true,
  max: 300,
  label: { ko: '문서요지', en: 'Executive summary', vi: 'Tóm tắt' },
}

export const keywords: TextField = {
  key: 'keywords',
  type: 'text',
  required: true,
  max: 120,
  label: { ko: '키워드', en: 'Keywords', vi: 'Từ khóa' },
  hint: { ko: '쉼표로 구분', en: 'Separated by commas', vi: 'Cách nhau bằng dấu phẩy' },
}

export const disclosure: ChoiceField = {
  key: 'disclosure',
  type: 'choice',
  required: true,
  options: disclosureChoices,
  label: { ko: '공개구분', en: 'Disclosure', vi: 'Phạm vi công khai' },
}

export const disclosureReason: TextField = {
  key: 'disclosureReason',
  type: 'text',
  max: 200,
  askedWhen: { fact: 'disclosure', is: ['partial', 'closed'] },
  label: { ko: '비공개 사유', en: 'Reason for not disclosing', vi: 'Lý do không công khai' },
}

export const attachments: ListField = {
  key: 'attachments',
  type: 'list',
  label: { ko: '붙임', en: 'Attachments', vi: 'Phụ lục kèm theo' },
  columns: [{ key: 'text', type: 'text', max: 120, label: { ko: '이름', en: 'Name', vi: 'Tên' } }],
}

/* Heading, addressees and signature of a Vietnamese official document (Nghị định 30/2020/NĐ-CP, Phụ lục I). */

export const parentOrganisation: TextField = {
  key: 'parentOrganisation',
  type: 'text',
  max: 80,
  label: { ko: '상급기관', en: 'Parent body', vi: 'Cơ quan chủ quản' },
}

export const documentNumber: TextField = {
  key: 'documentNumber',
  type: 'text',
  max: 40,
  label: { ko: '문서번호', en: 'Document number', vi: 'Số' },
}

export const documentSymbol: TextField = {
  key: 'documentSymbol',
  type: 'text',
  max: 40,
  label: { ko: '기관 기호', en: 'Document symbol', vi: 'Ký hiệu' },
  hint: { ko: '예: BC-HVHC', en: 'For example BC-HVHC', vi: 'Ví dụ: BC-HVHC' },
}

export const placeOfIssue: TextField = {
  key: 'placeOfIssue',
  type: 'text',
  max: 60,
  label: { ko: '작성지', en: 'Place of issue', vi: 'Địa danh' },
}

export const travelDecision: TextField = {
  key: 'travelDecision',
  type: 'text',
  max: 160,
  label: { ko: '파견 결정', en: 'Travel decision', vi: 'Quyết định cử đoàn' },
}

export const addressees: ListField = {
  key: 'addressees',
  type: 'list',
  label: { ko: '수신', en: 'To', vi: 'Kính gửi' },
  columns: [{ key: 'text', type: 'text', max: 120, label: { ko: '수신', en: 'To', vi: 'Kính gửi' } }],
}

export const recipients: ListField = {
  key: 'recipients',
  type: 'list',
  label: { ko: '수신처', en: 'Copies to', vi: 'Nơi nhận' },
  columns: [{ key: 'text', type: 'text', max: 120, label: { ko: '수신처', en: 'Copy to', vi: 'Nơi nhận' } }],
}

export const signatureAuthority: TextField = {
  key: 'signatureAuthority',
  type: 'text',
  max: 60,
  label: { ko: '서명 권한', en: 'Signing authority', vi: 'Thẩm quyền ký' },
  hint: { ko: '예: TM.', en: 'For example TM., KT.', vi: 'Ví dụ: TM. ĐOÀN CÔNG TÁC' },
}

export const signaturePosition: TextField = {
  key: 'signaturePosition',
  type: 'text',
  max: 80,
  label: { ko: '서명자 직위', en: 'Position of signer', vi: 'Chức vụ người ký' },
}

export const signatureName: TextField = {
  key: 'signatureName',
  type: 'text',
  max: 60,
  label: { ko: '서명자', en: 'Signer', vi: 'Họ tên người ký' },
}
