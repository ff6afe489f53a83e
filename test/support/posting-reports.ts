import type { FieldValues } from '../../shared/fields/value'
import { type Content, heading, paragraph } from './open-report'
import { finding, recommendation } from './records-report'

/** What stays the same in every report of the posting. */
const posting: FieldValues = {
  posting: '오클랜드 한국교육원 파견',
  hostInstitution: '오클랜드 한국교육원',
  postingPeriod: { from: '2025-07-01', to: '2027-06-30' },
  travellers: [{ name: '김하나', unit: '국제교육과' }],
  duties: [{ text: '교류문화 조성' }, { text: '한국어교육 기반 교류사업' }],
}

/** Two activity reports of one posting, the earlier one first, as they would be imported. */
export const postingReports: readonly Content[] = [
  {
    template: 'dispatch-periodic',
    title: '2026년 1분기 활동보고',
    language: 'ko',
    facts: {
      ...posting,
      period: { from: '2026-01-01', to: '2026-03-31' },
      dueOn: '2026-04-10',
      submittedOn: '2026-04-07',
      activities: [
        { duty: '교류문화 조성', date: '2026-02-11', activity: '교육청 방문 협의', result: '교류 학교 3곳 발굴' },
      ],
      exchangeProjects: [
        { project: '온라인 공동수업', stage: 'discussed', partner: '오클랜드 초등학교', nextStep: '협약안 교환' },
        {
          project: '교사 상호방문',
          stage: 'agreed',
          partner: '교사협회',
          owner: '국제교육과',
          nextStep: '방문 시기 확정',
        },
      ],
      followUps: [
        { task: '협력 학교 명단 공유', owner: '국제교육과', state: 'open' },
        { task: '거주 등록', state: 'done' },
      ],
      issues: [{ kind: 'work', issue: '학사 일정이 서로 다름', request: '공동 일정표 마련', state: 'open' }],
      nextPlan: [{ task: '한국어 교실 개설', when: '2026년 5월' }],
    },
    body: [
      heading(1, '주요 활동실적'),
      paragraph('1분기에는 교육청과 학교를 찾아 협력 수요를 확인함'),
      heading(1, '현지 동향 및 정책 정보'),
      finding({
        id: 'finding-1',
        texts: { title: '학교가 교육과정을 스스로 짬' },
        values: { observedOn: '2026-02-11' },
      }),
      heading(1, '본청 반영 제안'),
      recommendation({
        id: 'recommendation-1',
        texts: { title: '공동수업 지원단 운영', text: '두 나라 교사가 함께 수업안을 만들도록 지원단을 둠' },
        values: { basis: ['finding-1'], status: 'proposed', priority: 'high' },
      }),
    ],
  },
  {
    template: 'dispatch-periodic',
    title: '2026년 2분기 활동보고',
    language: 'ko',
    facts: {
      ...posting,
      period: { from: '2026-04-01', to: '2026-06-30' },
      dueOn: '2026-07-10',
      submittedOn: '2026-07-08',
      activities: [{ duty: '한국어교육', date: '2026-05-20', activity: '한국어 교실 개설', result: '수강생 24명' }],
      exchangeProjects: [
        { project: '온라인 공동수업', stage: 'running', partner: '오클랜드 초등학교', nextStep: '2학기 수업안 작성' },
        { project: '교사 상호방문', stage: 'evaluated', partner: '교사협회', owner: '국제교육과' },
      ],
      followUps: [
        { task: '협력 학교 명단 공유', owner: '국제교육과', state: 'done' },
        { task: '교재 배부', owner: '교육원', state: 'open' },
      ],
      issues: [
        { kind: 'safety', issue: '우기 통학로 침수', request: '비상연락망 정비', state: 'done' },
        { kind: 'work', issue: '강사 부족', request: '원격 강사 지원', state: 'open' },
      ],
      nextPlan: [{ task: '공동수업 발표회', when: '2026년 9월' }],
    },
    body: [
      heading(1, '주요 활동실적'),
      paragraph('2분기에는 한국어 교실을 열고 공동수업을 시작함'),
      heading(1, '현지 동향 및 정책 정보'),
      finding({ id: 'finding-2', texts: { title: '원격 강사 제도' }, values: { observedOn: '2026-05-20' } }),
      finding({ id: 'finding-3', texts: { title: '방과후 언어 교실' }, values: { observedOn: '2026-06-02' } }),
      heading(1, '본청 반영 제안'),
      recommendation({
        id: 'recommendation-2',
        texts: { title: '원격 강사 풀 구성', text: '본청이 원격 강사를 모집하여 교육원에 연결함' },
        values: { basis: ['finding-2'], status: 'proposed', priority: 'high' },
      }),
      recommendation({
        id: 'recommendation-3',
        texts: { title: '교재 전자파일 제공', text: '교재를 전자파일로 보냄' },
        values: { basis: ['finding-3'], status: 'completed', priority: 'low' },
      }),
    ],
  },
]
