import { documentGroups } from './document-facts'
import {
  agenda,
  eventCoHosts,
  eventHost,
  eventLanguages,
  eventMode,
  eventName,
  eventPlace,
  eventTime,
  mous,
  ourMessages,
  participants,
  partnerRequests,
  sessions,
} from './event-facts'
import { costs, followUps, period } from './facts'
import { internationalExchangeOutline } from './international-exchange-outline'
import type { Template } from './template'

/** Result report of an international seminar, meeting or negotiation, in person or online, with its memoranda. */
export const internationalExchange: Template = {
  name: 'international-exchange',
  label: {
    ko: '국제협력 행사·업무협약 결과보고서',
    en: 'International exchange report',
    vi: 'Báo cáo kết quả hoạt động hợp tác quốc tế',
  },
  description: {
    ko: '국제 세미나·화상회의와 업무협약(MOU)의 결과와 후속조치를 보고할 때',
    en: 'For international seminars and online meetings, with sessions, memoranda of understanding and follow-up',
    vi: 'Dành cho hội thảo, cuộc họp quốc tế trực tiếp hoặc trực tuyến, kèm bản ghi nhớ và việc cần triển khai',
  },
  facts: [
    {
      key: 'event',
      label: { ko: '행사개요', en: 'Event', vi: 'Thông tin sự kiện' },
      fields: [
        eventName,
        eventMode,
        eventHost,
        eventCoHosts,
        period,
        eventTime,
        eventPlace,
        agenda,
        eventLanguages,
        participants,
      ],
    },
    {
      key: 'content',
      label: { ko: '세션과 논의', en: 'Sessions and discussion', vi: 'Nội dung trao đổi' },
      fields: [sessions, ourMessages, partnerRequests],
    },
    {
      key: 'result',
      label: { ko: '업무협약과 후속조치', en: 'Memoranda and follow-up', vi: 'Bản ghi nhớ và việc cần triển khai' },
      fields: [mous, followUps],
    },
    { key: 'costs', label: { ko: '경비', en: 'Costs', vi: 'Kinh phí' }, fields: [costs] },
    ...documentGroups,
  ],
  cover: ['period', 'eventPlace'],
  overview: [
    'eventName',
    'eventMode',
    'eventHost',
    'eventCoHosts',
    'period',
    'eventTime',
    'eventPlace',
    'agenda',
    'participants',
    'eventLanguages',
    'costs',
  ],
  outline: internationalExchangeOutline,
  profile: { ko: 'kr-report', en: 'en-btor', vi: 'vn-decree30' },
}
