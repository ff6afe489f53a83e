import { backToOfficeOutline } from './back-to-office-outline'
import { documentGroups } from './document-facts'
import { costs, destinations, followUps, itinerary, period, purposes, returnDate, travellers, visits } from './facts'
import { contacts, termsOfReference } from './mission-facts'
import type { Template } from './template'

/** Mission report in the order of English-speaking agencies and multilateral bodies, due days after the return. */
export const backToOffice: Template = {
  name: 'back-to-office',
  label: {
    ko: '귀국보고서(국제기구 서식)',
    en: 'Back-to-office report',
    vi: 'Báo cáo sau chuyến đi (mẫu tổ chức quốc tế)',
  },
  description: {
    ko: '국제기구·공동사업 출장을 다녀와 조사 내용과 조치사항을 빠르게 보고할 때',
    en: 'For missions: findings, recommendations and an action matrix within days of the return',
    vi: 'Dành cho đoàn công tác dự án, tổ chức quốc tế: báo cáo nhanh ghi nhận, kiến nghị và việc cần triển khai',
  },
  facts: [
    {
      key: 'mission',
      label: { ko: '출장 개요', en: 'Mission', vi: 'Thông tin chuyến công tác' },
      fields: [purposes, termsOfReference, period, returnDate, destinations, travellers],
    },
    {
      key: 'programme',
      label: { ko: '일정과 면담', en: 'Itinerary and persons met', vi: 'Lịch trình, người làm việc' },
      fields: [itinerary, { ...visits, required: undefined }, contacts],
    },
    { key: 'followUp', label: { ko: '후속조치', en: 'Follow-up', vi: 'Việc cần triển khai' }, fields: [followUps] },
    { key: 'costs', label: { ko: '경비', en: 'Costs', vi: 'Kinh phí' }, fields: [costs] },
    ...documentGroups,
  ],
  overview: ['purposes', 'termsOfReference', 'period', 'destinations', 'travellers', 'costs'],
  outline: backToOfficeOutline,
  profile: { ko: 'kr-report', en: 'en-btor', vi: 'vn-decree30' },
}
