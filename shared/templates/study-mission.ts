import { documentGroups } from './document-facts'
import {
  costs,
  destinations,
  itinerary,
  period,
  purposes,
  returnDate,
  travelDecision,
  travelDecisionDate,
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
      fields: [travelDecision, travelDecisionDate, period, returnDate, destinations, purposes, travellers],
    },
    {
      key: 'programme',
      label: { ko: '일정과 방문', en: 'Programme', vi: 'Chương trình làm việc' },
      fields: [visits, itinerary],
    },
    { key: 'costs', label: { ko: '경비', en: 'Costs', vi: 'Kinh phí' }, fields: [costs] },
    ...documentGroups,
  ],
  cover: ['period', 'destinations'],
  overview: ['travelDecision', 'travelDecisionDate', 'purposes', 'period', 'destinations', 'travellers', 'costs'],
  outline: studyMissionOutline,
  profile: { ko: 'kr-report', en: 'en-btor', vi: 'vn-decree30' },
}
