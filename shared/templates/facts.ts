import type { ChoiceField, DateField, ListField, PeriodField, TextField } from '../fields/field'
import { disclosureChoices } from '../records/choices'
import { costChoices, payerChoices, positionChoices, stateChoices } from './choices'
import { choiceColumn, dateColumn, longColumn, numberColumn, ofPersons, textColumn } from './columns'

/*
 * Facts that several templates share. Typed once by the writer, used in the heading, the tables, the list and search.
 * What a report of a Korean official must name: 국가공무원 복무규정 제13조의6; of a Vietnamese delegation: the
 * usual order of a result report under Nghị định 30/2020/NĐ-CP.
 */

export const period: PeriodField = {
  key: 'period',
  type: 'period',
  required: true,
  label: { ko: '기간', en: 'Period', vi: 'Thời gian' },
}

export const returnDate: DateField = {
  key: 'returnDate',
  type: 'date',
  label: { ko: '귀국일', en: 'Date of return', vi: 'Ngày về nước' },
  hint: {
    ko: '기간의 마지막 날과 다를 때만 입력',
    en: 'Only when it differs from the last day of the period',
    vi: 'Chỉ nhập khi khác ngày cuối của thời gian công tác',
  },
}

export const purposes: ListField = {
  key: 'purposes',
  type: 'list',
  required: true,
  label: { ko: '목적', en: 'Purpose', vi: 'Mục đích' },
  columns: [textColumn('text', 200, '목적', 'Purpose', 'Mục đích')],
}

export const destinations: ListField = {
  key: 'destinations',
  type: 'list',
  required: true,
  label: { ko: '국가·도시', en: 'Countries and cities', vi: 'Nước, thành phố đến' },
  columns: [
    { key: 'country', type: 'country', label: { ko: '국가', en: 'Country', vi: 'Nước' } },
    textColumn('city', 60, '도시', 'City', 'Thành phố'),
  ],
}

const name = textColumn('name', 60, '성명', 'Name', 'Họ và tên')
const unit = textColumn('unit', 80, '소속', 'Unit', 'Đơn vị')
const grade = textColumn('grade', 60, '직급·직위', 'Grade, post', 'Ngạch, chức vụ')

export const travellers: ListField = {
  key: 'travellers',
  type: 'list',
  required: true,
  label: { ko: '출장자', en: 'Travellers', vi: 'Thành phần đoàn' },
  columns: [
    name,
    unit,
    grade,
    choiceColumn('position', positionChoices, '구분', 'Position', 'Chức danh trong đoàn'),
    textColumn('role', 60, '역할', 'Role', 'Nhiệm vụ'),
  ],
}

/** Travellers under another name, for reports of one person who was sent somewhere without a delegation. */
export const personOf = (ko: string, en: string, vi: string): ListField => ({
  ...travellers,
  label: { ko, en, vi },
  columns: [name, unit, grade],
})

export const itinerary: ListField = {
  key: 'itinerary',
  type: 'list',
  required: true,
  label: { ko: '세부일정', en: 'Itinerary', vi: 'Lịch trình' },
  columns: [
    dateColumn('date', '일자', 'Date', 'Ngày'),
    textColumn('from', 60, '출발지', 'From', 'Nơi đi'),
    textColumn('to', 60, '도착지', 'To', 'Nơi đến'),
    textColumn('institution', 80, '방문기관', 'Institution', 'Cơ quan làm việc'),
    longColumn('work', 300, '업무수행 내용', 'Work', 'Nội dung'),
    ofPersons(textColumn('persons', 160, '접촉인물', 'Persons met', 'Người tiếp')),
  ],
}

export const visits: ListField = {
  key: 'visits',
  type: 'list',
  required: true,
  label: { ko: '방문기관', en: 'Visits', vi: 'Các buổi làm việc' },
  columns: [
    dateColumn('date', '일자', 'Date', 'Ngày'),
    textColumn('institution', 80, '기관', 'Institution', 'Cơ quan'),
    ofPersons(textColumn('persons', 160, '면담자', 'Persons met', 'Người tiếp')),
    longColumn('topic', 300, '주요내용', 'Topic', 'Nội dung chính'),
  ],
}

export const costs: ListField = {
  key: 'costs',
  type: 'list',
  label: { ko: '경비', en: 'Costs', vi: 'Kinh phí' },
  columns: [
    choiceColumn('category', costChoices, '구분', 'Category', 'Loại chi'),
    textColumn('item', 80, '항목', 'Item', 'Khoản chi'),
    numberColumn('amount', 2, '금액', 'Amount', 'Số tiền'),
    { key: 'currency', type: 'currency', label: { ko: '통화', en: 'Currency', vi: 'Tiền tệ' } },
    numberColumn('rate', 4, '환율', 'Exchange rate', 'Tỷ giá'),
    choiceColumn('payer', payerChoices, '부담', 'Paid by', 'Nguồn chi'),
    textColumn('note', 120, '비고', 'Note', 'Ghi chú'),
  ],
}

export const followUps: ListField = {
  key: 'followUps',
  type: 'list',
  label: { ko: '후속조치', en: 'Follow-up', vi: 'Việc cần triển khai' },
  columns: [
    longColumn('task', 200, '추진과제', 'Action', 'Nội dung công việc'),
    textColumn('owner', 80, '담당', 'Responsible', 'Đơn vị, người phụ trách'),
    dateColumn('due', '기한', 'Due', 'Thời hạn'),
    choiceColumn('state', stateChoices, '상태', 'Status', 'Tình trạng'),
  ],
}

export const travelDecision: TextField = {
  key: 'travelDecision',
  type: 'text',
  max: 160,
  label: { ko: '파견 결정', en: 'Travel decision', vi: 'Quyết định cử đoàn' },
  hint: { ko: '문서번호와 결정기관', en: 'Number and issuing body', vi: 'Số, ký hiệu và cơ quan ban hành' },
}

export const travelDecisionDate: DateField = {
  key: 'travelDecisionDate',
  type: 'date',
  label: { ko: '결정일', en: 'Date of decision', vi: 'Ngày quyết định' },
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
  withheld: 'always',
  label: { ko: '비공개 사유', en: 'Reason for not disclosing', vi: 'Lý do không công khai' },
}
