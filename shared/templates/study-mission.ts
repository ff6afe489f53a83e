import {
  addressees,
  attachments,
  costs,
  department,
  destinations,
  disclosure,
  disclosureReason,
  documentNumber,
  documentSymbol,
  gist,
  itinerary,
  keywords,
  organisation,
  parentOrganisation,
  period,
  placeOfIssue,
  purposes,
  recipients,
  reportDate,
  signatureAuthority,
  signatureName,
  signaturePosition,
  travelDecision,
  travellers,
  visits,
} from './facts'
import { studyMissionOutline } from './study-mission-outline'
import type { Template } from './template'

/** Result report of a delegation that studied at institutions of another country. */
export const studyMission: Template = {
  name: 'study-mission',
  label: {
    ko: '해외 연구·시찰단 결과보고서',
    en: 'Study mission report',
    vi: 'Báo cáo kết quả đoàn công tác nghiên cứu',
  },
  description: {
    ko: '대표단이 외국 기관을 방문해 배운 점과 협력 제안을 함께 보고할 때',
    en: 'For delegations that studied at institutions abroad and propose lessons and co-operation',
    vi: 'Dành cho đoàn công tác học tập, nghiên cứu tại cơ quan nước ngoài, kèm bài học và đề xuất hợp tác',
  },
  facts: [
    {
      key: 'trip',
      label: { ko: '출장 개요', en: 'Mission', vi: 'Thông tin chung' },
      fields: [travelDecision, period, destinations, purposes, travellers],
    },
    {
      key: 'programme',
      label: { ko: '일정과 방문', en: 'Programme', vi: 'Chương trình làm việc' },
      fields: [visits, itinerary],
    },
    { key: 'costs', label: { ko: '경비', en: 'Costs', vi: 'Kinh phí' }, fields: [costs] },
    {
      key: 'document',
      label: { ko: '문서 정보', en: 'Document', vi: 'Thể thức văn bản' },
      fields: [
        parentOrganisation,
        organisation,
        department,
        documentNumber,
        documentSymbol,
        placeOfIssue,
        reportDate,
        addressees,
        gist,
        keywords,
        disclosure,
        disclosureReason,
      ],
    },
    {
      key: 'signature',
      label: { ko: '서명·수신처', en: 'Signature and copies', vi: 'Ký, nơi nhận' },
      fields: [signatureAuthority, signaturePosition, signatureName, recipients, attachments],
    },
  ],
  overview: ['travelDecision', 'purposes', 'period', 'destinations', 'travellers', 'costs'],
  outline: studyMissionOutline,
  profile: { ko: 'kr-report', en: 'en-btor', vi: 'vn-decree30' },
}
