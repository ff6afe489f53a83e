import { type ReportDocument, reportDocumentSchema } from '../../shared/document/model'
import { type Language, languages } from '../../shared/i18n/language'
import { createChooser } from './random'

const stems =
  '보고서 연수 출장 정책 침수 위험 등급 현장 점검 안전 도시 교통 환경 예산 집행 협력 기관 면담 결과 시사점 도입 방안 개선 제도 운영 관리 시범 사업 주민 참여 공개 자료 분석 평가 추진 계획 담당 부서 검토 의견 국외 훈련 교육 과정 디지털 행정 서비스 혁신 사례 조사 지방 정부 중앙 부처 법령 개정 기준 수립 지원 체계 구축 활용 데이터 기후 변화 대응 탄소 중립 에너지 전환 복지 보건 의료 재난 방지 빗물 도로 배수 시설 공원 녹지 주거 재생 산업 고용 청년 노인 아동 가족 다문화 관광 문화 예술 체육 농업 수산 산림 해양 항만 철도 버스 자전거 보행 주차 요금 감면 보조금 융자 조세 감사 회계 계약 조달 인사 조직 성과 목표 지표 통계 설문 간담회 회의 세미나 방문 일정 항공 숙박 여비 정산'.split(
    ' ',
  )
const particles = [
  '',
  '을',
  '를',
  '이',
  '가',
  '은',
  '는',
  '의',
  '에',
  '에서',
  '으로',
  '과',
  '와',
  '하여',
  '하고',
  '한',
  '함',
  '하는',
  '됨',
  '까지',
  '부터',
  '에 대한',
]
const english =
  'the of and to in for report training policy flood risk grade public open data city transport safety office visit meeting finding recommendation budget programme plan service digital government local national agency ministry review assessment evaluation development implementation cooperation exchange training course mission study result lesson benchmark pilot operation management citizen participation access information system platform standard law amendment climate change adaptation energy transition housing health education youth ageing tourism culture agriculture fisheries harbour railway cycling parking subsidy grant audit contract procurement staff target indicator survey workshop schedule flight hotel allowance settlement water drainage street park green area street renewal industry employment'.split(
    ' ',
  )
const vietnamese =
  'báo cáo đào tạo cán bộ công chức kết quả đoàn công tác học tập kinh nghiệm nước ngoài quản lý nhà nước thành phố nguy cơ ngập lụt mức độ công khai người dân tra cứu thông tin dữ liệu số chuyển đổi chính quyền địa phương trung ương bộ ngành sở phòng ban kiến nghị đề xuất giải pháp thực hiện kế hoạch ngân sách kinh phí hỗ trợ đánh giá rà soát pháp luật nghị định thông tư quy định tiêu chuẩn môi trường khí hậu năng lượng giao thông đường bộ đường sắt cảng biển nông nghiệp thủy sản du lịch văn hóa y tế giáo dục việc làm thanh niên hợp tác quốc tế đối tác hội thảo lịch trình chuyến đi khách sạn công tác phí quyết toán'.split(
    ' ',
  )
const countries = ['DK', 'NL', 'DE', 'JP', 'SG', 'VN', 'KR', 'FR', 'GB']

/** Makes reports of about 3,000 characters with words of their language, common ones often; the same for the same seed. */
export function createManyReports(seed: number): (number: number) => ReportDocument {
  const below = createChooser(seed)
  const often = <Member>(members: readonly Member[]): Member => {
    const one = members[Math.floor(members.length * (below(10_000) / 10_000) ** 2)]
    if (one === undefined) throw new Error('nothing to pick from')
    return one
  }
  const rare = () => String.fromCodePoint(0xac00 + below(11_172)) + String.fromCodePoint(0xac00 + below(11_172))
  const wordOf: Readonly<Record<Language, () => string>> = {
    ko: () => (below(60) === 0 ? rare() : often(stems) + (below(4) === 0 ? often(stems) : '')) + often(particles),
    en: () => (below(80) === 0 ? `${often(english)}${below(100_000)}` : often(english)),
    vi: () => (below(80) === 0 ? String(below(100_000)) : often(vietnamese)),
  }
  const length: Readonly<Record<Language, number>> = { ko: 26, en: 24, vi: 32 }
  return (number) => {
    const language = languages[number % languages.length] ?? 'ko'
    const line = (words: number) => Array.from({ length: words }, wordOf[language]).join(' ')
    const paragraph = () => ({ type: 'paragraph', content: [{ type: 'text', text: `${line(length[language])}.` }] })
    const heading = () => ({ type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: line(4) }] })
    const record = () => ({
      type: 'recommendation',
      attrs: { id: `r${number}`, status: below(2) === 0 ? 'proposed' : 'completed' },
      content: [
        {
          type: 'recordField',
          attrs: { key: 'title' },
          content: [{ type: 'paragraph', content: [{ type: 'text', text: line(5) }] }],
        },
      ],
    })
    const sections = Array.from({ length: 6 }, () => [heading(), paragraph(), paragraph(), paragraph()]).flat()
    return reportDocumentSchema.parse({
      template: 'overseas-training',
      language,
      facts: {
        period: { from: `202${below(7)}-0${1 + below(9)}-11`, to: `202${below(7)}-12-1${below(9)}` },
        destinations: [{ country: often(countries), city: line(1) }],
      },
      body: [{ type: 'title', content: [{ type: 'text', text: `${line(4)} ${number}` }] }, ...sections, record()],
    })
  }
}
