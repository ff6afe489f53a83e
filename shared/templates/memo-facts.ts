import type { ListField, TextField } from '../fields/field'
import { approvalChoices } from './choices'
import { choiceColumn, textColumn } from './columns'
import type { FactGroup } from './template'

/* What the foot of a Korean draft says: 행정업무의 운영 및 혁신에 관한 규정 시행규칙 별지 제1호서식. Only `kr-memo` prints it. */

const relatedDocument: TextField = {
  key: 'relatedDocument',
  type: 'text',
  max: 120,
  label: { ko: '관련 문서', en: 'Related document', vi: 'Văn bản liên quan' },
  hint: {
    ko: '예: 인력개발과-1234(2026. 9. 1.)「국외출장 계획」',
    en: 'Unit, number, date and title',
    vi: 'Đơn vị, số, ngày và trích yếu',
  },
}

const approvals: ListField = {
  key: 'approvals',
  type: 'list',
  label: { ko: '결재선', en: 'Approval line', vi: 'Trình tự phê duyệt' },
  columns: [
    choiceColumn('step', approvalChoices, '구분', 'Step', 'Bước'),
    textColumn('post', 20, '직위·직급', 'Post', 'Chức vụ'),
    textColumn('name', 20, '성명', 'Name', 'Họ và tên'),
  ],
}

const ofOffice = (key: string, max: number, ko: string, en: string, vi: string): TextField => ({
  key,
  type: 'text',
  max,
  office: true,
  label: { ko, en, vi },
})

const officeAddress: TextField = {
  ...ofOffice('officeAddress', 80, '우편번호·주소', 'Postcode and address', 'Mã bưu chính, địa chỉ'),
  hint: { ko: '예: 04524 서울특별시 중구 세종대로 110', en: 'Postcode first', vi: 'Ghi mã bưu chính trước' },
}

/** Facts of the cover memo with which a report goes to be approved inside a Korean agency. */
export const memoFacts: FactGroup = {
  key: 'memo',
  label: { ko: '기안문(내부결재)', en: 'Korean approval memo', vi: 'Tờ trình nội bộ (mẫu Hàn Quốc)' },
  fields: [
    relatedDocument,
    approvals,
    officeAddress,
    ofOffice('officeHomepage', 60, '홈페이지', 'Website', 'Trang thông tin điện tử'),
    ofOffice('officePhone', 30, '전화번호', 'Telephone', 'Điện thoại'),
    ofOffice('officeFax', 30, '팩스번호', 'Fax', 'Fax'),
    ofOffice('officeEmail', 50, '전자우편주소', 'E-mail', 'Thư điện tử'),
  ],
}
