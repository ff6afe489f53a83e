import type { ListField, PeriodField, TextField } from '../fields/field'
import { issueChoices, projectStageChoices, stateChoices } from './choices'
import { choiceColumn, dateColumn, longColumn, ofPersons, textColumn } from './columns'
import { period } from './facts'

/* Facts of a long posting that is reported on period by period. */

export const posting: TextField = {
  key: 'posting',
  type: 'text',
  required: true,
  max: 120,
  label: { ko: '파견명', en: 'Posting', vi: 'Nhiệm kỳ biệt phái' },
}

export const postingPeriod: PeriodField = {
  key: 'postingPeriod',
  type: 'period',
  uncounted: true,
  required: true,
  label: { ko: '파견기간', en: 'Period of posting', vi: 'Thời gian biệt phái' },
}

/** The period under its own name: what this report covers, not the whole posting. */
export const reportingPeriod: PeriodField = {
  ...period,
  uncounted: true,
  label: { ko: '보고기간', en: 'Reporting period', vi: 'Kỳ báo cáo' },
}

export const hostInstitution: TextField = {
  key: 'hostInstitution',
  type: 'text',
  required: true,
  max: 100,
  label: { ko: '파견받는 기관', en: 'Host institution', vi: 'Cơ quan tiếp nhận' },
}

export const duties: ListField = {
  key: 'duties',
  type: 'list',
  required: true,
  label: { ko: '담당업무', en: 'Duties', vi: 'Nhiệm vụ được giao' },
  columns: [textColumn('text', 160, '업무', 'Duty', 'Nhiệm vụ')],
}

export const activities: ListField = {
  key: 'activities',
  type: 'list',
  required: true,
  label: { ko: '활동실적', en: 'Activities', vi: 'Kết quả công tác' },
  columns: [
    textColumn('duty', 100, '업무', 'Duty', 'Nhiệm vụ'),
    dateColumn('date', '일자', 'Date', 'Ngày'),
    longColumn('activity', 300, '활동내용', 'Activity', 'Hoạt động'),
    longColumn('result', 300, '실적·성과', 'Result', 'Kết quả'),
  ],
}

export const exchangeProjects: ListField = {
  key: 'exchangeProjects',
  type: 'list',
  label: { ko: '교류사업', en: 'Exchange projects', vi: 'Dự án giao lưu' },
  columns: [
    textColumn('project', 120, '사업명', 'Project', 'Dự án'),
    choiceColumn('stage', projectStageChoices, '단계', 'Stage', 'Giai đoạn'),
    textColumn('partner', 120, '상대기관', 'Partner', 'Đối tác'),
    textColumn('owner', 80, '담당', 'Responsible', 'Phụ trách'),
    longColumn('nextStep', 200, '다음 단계', 'Next step', 'Bước tiếp theo'),
  ],
}

export const issues: ListField = {
  key: 'issues',
  type: 'list',
  label: { ko: '애로·건의', en: 'Issues', vi: 'Khó khăn, đề xuất' },
  columns: [
    choiceColumn('kind', issueChoices, '구분', 'Kind', 'Loại'),
    longColumn('issue', 300, '애로사항', 'Issue', 'Khó khăn'),
    longColumn('request', 300, '건의·조치', 'Request, action', 'Đề xuất, xử lý'),
    choiceColumn('state', stateChoices, '상태', 'Status', 'Tình trạng'),
  ],
}

export const nextPlan: ListField = {
  key: 'nextPlan',
  type: 'list',
  label: { ko: '다음 기간 계획', en: 'Plan for the next period', vi: 'Kế hoạch kỳ tới' },
  columns: [
    longColumn('task', 200, '추진과제', 'Task', 'Nhiệm vụ'),
    textColumn('when', 60, '시기', 'When', 'Thời gian'),
    longColumn('support', 200, '협조 요청', 'Support needed', 'Đề nghị phối hợp'),
  ],
}

export const handover: ListField = {
  key: 'handover',
  type: 'list',
  label: { ko: '인수인계', en: 'Handover', vi: 'Bàn giao' },
  columns: [
    textColumn('item', 120, '항목', 'Item', 'Nội dung bàn giao'),
    longColumn('state', 300, '현황·유의사항', 'State, points to watch', 'Hiện trạng, lưu ý'),
    ofPersons(textColumn('keeper', 100, '인수자·보관처', 'Taken over by, kept at', 'Người nhận, nơi lưu giữ')),
  ],
}
