import type { ChoiceField, ListField, TextField } from '../fields/field'
import { eventModeChoices, mouStatusChoices, requestChoices } from './choices'
import { choiceColumn, dateColumn, longColumn, ofPersons, textColumn } from './columns'

/* Facts of an international event and of memoranda of understanding. */

export const eventName: TextField = {
  key: 'eventName',
  type: 'text',
  required: true,
  max: 100,
  label: { ko: '행사명', en: 'Event', vi: 'Tên sự kiện' },
}

export const eventMode: ChoiceField = {
  key: 'eventMode',
  type: 'choice',
  required: true,
  options: eventModeChoices,
  label: { ko: '개최 방식', en: 'Mode', vi: 'Hình thức tổ chức' },
}

export const eventHost: TextField = {
  key: 'eventHost',
  type: 'text',
  required: true,
  max: 80,
  label: { ko: '주최', en: 'Host', vi: 'Cơ quan chủ trì' },
}

export const eventCoHosts: TextField = {
  key: 'eventCoHosts',
  type: 'text',
  max: 160,
  label: { ko: '공동주최', en: 'Co-hosts', vi: 'Cơ quan phối hợp' },
}

export const eventTime: TextField = {
  key: 'eventTime',
  type: 'text',
  max: 80,
  label: { ko: '시간', en: 'Time', vi: 'Giờ' },
  hint: {
    ko: '예: 16:00~18:00(한국 시각)',
    en: 'For example 16:00–18:00 (Seoul time)',
    vi: 'Ví dụ: 14 giờ 00 - 16 giờ 00 (giờ Hà Nội)',
  },
}

export const eventPlace: TextField = {
  key: 'eventPlace',
  type: 'text',
  required: true,
  max: 120,
  label: { ko: '장소', en: 'Venue', vi: 'Địa điểm' },
  hint: { ko: '화상이면 회의 시스템', en: 'Online: the system used', vi: 'Nếu trực tuyến: nền tảng họp' },
}

export const eventLanguages: TextField = {
  key: 'eventLanguages',
  type: 'text',
  max: 80,
  label: { ko: '사용 언어', en: 'Languages', vi: 'Ngôn ngữ' },
}

export const agenda: ListField = {
  key: 'agenda',
  type: 'list',
  required: true,
  label: { ko: '의제', en: 'Agenda', vi: 'Nội dung, chủ đề' },
  columns: [textColumn('text', 160, '의제', 'Agenda item', 'Nội dung')],
}

export const participants: ListField = {
  key: 'participants',
  type: 'list',
  required: true,
  label: { ko: '참가국·기관', en: 'Participants', vi: 'Thành phần tham dự' },
  columns: [
    { key: 'country', type: 'country', label: { ko: '국가', en: 'Country', vi: 'Nước' } },
    textColumn('institution', 100, '기관', 'Institution', 'Cơ quan'),
    ofPersons(textColumn('representative', 120, '대표', 'Representative', 'Đại diện')),
    textColumn('part', 80, '역할', 'Role', 'Vai trò'),
  ],
}

export const sessions: ListField = {
  key: 'sessions',
  type: 'list',
  required: true,
  label: { ko: '세션', en: 'Sessions', vi: 'Phiên họp' },
  columns: [
    dateColumn('date', '일자', 'Date', 'Ngày'),
    textColumn('title', 120, '세션명', 'Session', 'Phiên họp'),
    ofPersons(textColumn('speakers', 160, '발표·토론자', 'Speakers', 'Người trình bày, thảo luận')),
    longColumn('summary', 400, '발표·토의 요지', 'Presentations and discussion', 'Tóm tắt trình bày, thảo luận'),
  ],
}

export const ourMessages: ListField = {
  key: 'ourMessages',
  type: 'list',
  label: { ko: '우리 측 발표', en: 'Our messages', vi: 'Nội dung phía ta trình bày' },
  columns: [
    textColumn('topic', 120, '주제', 'Topic', 'Chủ đề'),
    ofPersons(textColumn('speaker', 100, '발표자', 'Speaker', 'Người trình bày')),
    longColumn('message', 300, '핵심 내용', 'Key message', 'Nội dung chính'),
  ],
}

export const partnerRequests: ListField = {
  key: 'partnerRequests',
  type: 'list',
  label: { ko: '상대국 관심사항', en: 'Partner requests', vi: 'Đề nghị của đối tác' },
  columns: [
    textColumn('partner', 100, '국가·기관', 'Partner', 'Đối tác'),
    choiceColumn('kind', requestChoices, '구분', 'Kind', 'Loại'),
    longColumn('content', 300, '질의·요청 내용', 'Question or request', 'Câu hỏi, đề nghị'),
    longColumn('answer', 300, '답변·조치', 'Answer, action', 'Trả lời, hướng xử lý'),
  ],
}

export const mous: ListField = {
  key: 'mous',
  type: 'list',
  label: { ko: '업무협약(MOU)', en: 'Memoranda of understanding', vi: 'Bản ghi nhớ (MOU)' },
  columns: [
    textColumn('partner', 100, '상대기관', 'Partner', 'Đối tác'),
    textColumn('field', 120, '분야', 'Field', 'Lĩnh vực hợp tác'),
    choiceColumn('status', mouStatusChoices, '상태', 'Status', 'Tình trạng'),
    dateColumn('signedOn', '서명일', 'Signed on', 'Ngày ký'),
    dateColumn('validUntil', '유효기간', 'Valid until', 'Ngày hết hạn'),
    textColumn('responsibleUnit', 80, '이행부서', 'Responsible unit', 'Đơn vị đầu mối'),
  ],
}
