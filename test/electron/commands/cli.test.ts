import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { jsonReportState } from '../../../electron/bundle/json-report'
import { writeBundle } from '../../../electron/bundle/write-bundle'
import { sha256 } from '../../../electron/platform/files'
import { reportDocumentSchema } from '../../../shared/document/model'
import { temporaryFolder } from '../../support/folder'
import { pdfText } from '../../support/pdf'
import { png } from '../../support/png'
import { bogo, jsonLines } from '../../support/run-bogo'
import { everyNode } from '../../support/sample-report'

const root = path.join(import.meta.dirname, '..', '..', '..')

/** A report as another system writes it, with its picture in a folder. */
function source(): { json: string; media: string; out: string; folder: string } {
  const folder = temporaryFolder()
  const picture = png(40, 20)
  writeFileSync(path.join(folder, '사진 1.png'), picture)
  const figure = { type: 'figure', attrs: { media: sha256(picture), alt: '회색' }, content: [] }
  const report = reportDocumentSchema.parse({ ...everyNode(), body: [...everyNode().body, figure] })
  const json = path.join(folder, 'report.json')
  writeFileSync(json, JSON.stringify(report))
  return { json, media: folder, out: path.join(folder, 'x.bogo'), folder }
}

function packed() {
  const place = source()
  expect(bogo(['pack', place.json, '--media', place.media, '--out', place.out])).toMatchObject({ code: 0, err: '' })
  return place
}

test('export writes each format and prints a JSON line for each', () => {
  const { out, folder } = packed()
  const target = path.join(folder, 'exported', 'here')
  const result = bogo(['export', out, '--to', 'pdf,hwpx,docx', '--out', target])
  expect(result).toMatchObject({ code: 0, err: '' })
  const files = jsonLines(result.out)
  expect(files.map(({ path: name }) => name)).toEqual(
    ['pdf', 'hwpx', 'docx'].map((format) => path.join(target, `x.${format}`)),
  )
  for (const file of files) {
    expect(Object.keys(file)).toEqual(['path', 'bytes', 'pages', 'ms'])
    expect(file.bytes).toBe(readFileSync(String(file.path)).byteLength)
  }
  expect(files[0]?.pages).toBeGreaterThanOrEqual(1)
})

test('export takes the house style of an organisation, and names a file that is none', () => {
  const { out, folder } = packed()
  const style = path.join(root, 'docs', 'examples', 'yangju.bogo-style')
  const result = bogo(['export', out, '--to', 'pdf', '--out', folder, '--style', style])
  expect(result).toMatchObject({ code: 0, err: '' })
  const pdf = readFileSync(path.join(folder, 'x.pdf'))
  expect(pdfText(pdf)).toContain('함께 여는 양주')
  const wrong = bogo(['export', out, '--to', 'pdf', '--out', folder, '--style', out], 'ko_KR.UTF-8')
  expect(wrong).toMatchObject({ code: 1, out: '' })
  expect(wrong.err).toContain('기관 양식 설정 파일로 읽을 수 없습니다: x.bogo')
})

test('a public version says so in its name and its text, and is never a Bogo file', () => {
  const { out, folder } = packed()
  const target = path.join(folder, 'published')
  const result = bogo(['export', out, '--to', 'docx', '--out', target, '--public'])
  expect(result).toMatchObject({ code: 0, err: '' })
  // The title names it: the name of the source may tell what must not be told.
  expect(readdirSync(target)).toEqual([expect.stringMatching(/^(?!x).+\(공개용\)\.docx$/)])
  const refused = bogo(['export', out, '--to', 'docx,bogo', '--out', target, '--public'], 'ko_KR.UTF-8')
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toContain('공개본으로 만들 수 없습니다')
})

test('export writes a folder beside one that is there, and records as JSON', () => {
  const { out, folder } = packed()
  const target = path.join(folder, 'exported')
  const first = bogo(['export', out, '--to', 'html,json', '--out', target])
  expect(first).toMatchObject({ code: 0, err: '' })
  expect(jsonLines(first.out).map(({ path: name }) => name)).toEqual([
    path.join(target, 'x'),
    path.join(target, 'x.json'),
  ])
  expect(readdirSync(path.join(target, 'x'))).toEqual(expect.arrayContaining(['report.html', 'report.md']))
  const again = bogo(['export', out, '--to', 'html', '--out', target])
  expect(jsonLines(again.out).map(({ path: name }) => name)).toEqual([path.join(target, 'x (2)')])
  expect(readdirSync(target).sort()).toEqual(['x', 'x (2)', 'x.json'])
})

test('pack and inspect go round: the JSON that comes out packs to the same file', () => {
  const { out, folder, json } = packed()
  const media = path.join(folder, 'pictures')
  const inspected = bogo(['inspect', out, '--body', '--media', media])
  expect(inspected).toMatchObject({ code: 0, err: '' })
  const { facts, body } = JSON.parse(inspected.out)
  expect({ facts, body }).toEqual((({ facts, body }) => ({ facts, body }))(JSON.parse(readFileSync(json, 'utf8'))))
  const again = path.join(folder, 'again.json')
  writeFileSync(again, inspected.out)
  expect(bogo(['pack', again, '--media', media, '--out', path.join(folder, 'y.bogo')]).code).toBe(0)
  expect(sha256(readFileSync(path.join(folder, 'y.bogo')))).toBe(sha256(readFileSync(out)))
})

test('inspect tells what a report holds', () => {
  const { out } = packed()
  expect(JSON.parse(bogo(['inspect', out]).out)).toMatchObject({
    template: 'overseas-training',
    language: 'ko',
    title: '국외연수 결과보고서',
    facts: { organisation: '서울특별시' },
    findings: [{ id: 'f-1', title: '홍수 예방', category: 'safety' }],
    policies: [{ id: 'p-1', title: '위험 지도', country: 'SG' }],
    media: [{ type: 'image/png', width: 40, height: 20 }],
  })
})

test.each(['overseas-training', 'study-mission', 'newcomer-training'])(
  'a new %s report in each language can be exported',
  (template) => {
    const folder = temporaryFolder()
    for (const language of ['ko', 'en', 'vi']) {
      const file = path.join(folder, `${language}.bogo`)
      expect(bogo(['new', '--template', template, '--language', language, '--out', file])).toMatchObject({
        code: 0,
        err: '',
      })
      expect(bogo(['export', file, '--to', 'pdf,docx', '--out', folder])).toMatchObject({ code: 0, err: '' })
    }
  },
)

test('new makes a report of a template file, with its text, facts and pictures', () => {
  const folder = temporaryFolder()
  const shared = path.join(folder, '분기.bogo-template')
  const image = png(40, 20)
  const document = reportDocumentSchema.parse({
    ...everyNode(),
    body: [...everyNode().body, { type: 'figure', attrs: { media: sha256(image), alt: '회색' }, content: [] }],
  })
  const media = new Map([[sha256(image), { bytes: image }]])
  const about = { name: '분기', description: '' }
  writeFileSync(
    shared,
    writeBundle({ id: document.id ?? '', document, state: jsonReportState(document), media, about }),
  )
  const out = path.join(folder, 'x.bogo')
  expect(bogo(['new', '--template', shared, '--out', out])).toMatchObject({ code: 0, err: '' })
  const made = JSON.parse(bogo(['inspect', out, '--body']).out)
  expect(made).toMatchObject({ template: 'overseas-training', language: 'ko', facts: document.facts })
  expect(made.id).not.toBe(document.id)
  expect(made.media).toMatchObject([{ sha256: sha256(image) }])
  expect(bogo(['inspect', shared])).toMatchObject({ code: 1, out: '' })
})

test.each([
  [[], 2],
  [['frobnicate'], 2],
  [['export'], 2],
  [['export', 'a.bogo', '--to', 'pdf'], 2],
  [['export', 'a.bogo', '--to', 'wordperfect', '--out', '.'], 2],
  [['export', 'a.bogo', 'b.bogo', '--to', 'pdf', '--out', '.'], 2],
  [['export', 'a.bogo', '--to', 'pdf', '--out', '.', '--frob'], 2],
  [['new', '--template', 'overseas-training', '--language', 'fr', '--out', 'x.bogo'], 2],
  [['new', '--template', 'missing.bogo-template', '--out', 'x.bogo'], 1],
  [['new', '--template', 'overseas-training', '--out', 'x.bogo'], 2],
  [['new', '--template', 'nope', '--language', 'ko', '--out', 'x.bogo'], 1],
  [['export', 'missing.bogo', '--to', 'pdf', '--out', '.'], 1],
  [['inspect', 'missing.bogo'], 1],
  [['pack', 'missing.json', '--out', 'x.bogo'], 1],
])('%j ends with %d, a sentence and no stack trace', (args, code) => {
  const result = bogo(args as string[])
  expect(result.code).toBe(code)
  expect(result.out).toBe('')
  expect(result.err.split('\n')[0]).toMatch(/^[A-Z].*[^\s]$/)
  expect(result.err).not.toMatch(/\n\s+at |Error:|node:/)
  if (code === 1) expect(result.err.trim().split('\n')).toHaveLength(1)
})

test('an output folder that cannot be written is said, and nothing is left', () => {
  const { out, folder, json } = packed()
  const before = readdirSync(folder).sort()
  const result = bogo(['export', out, '--to', 'pdf', '--out', path.join(json, 'below')])
  expect(result.code).toBe(1)
  expect(result.err).toContain(path.join(json, 'below'))
  expect(readdirSync(folder).sort()).toEqual(before)
})

test('a report.json with a mistake names the place', () => {
  const { json, out, folder } = source()
  const report = JSON.parse(readFileSync(json, 'utf8'))
  report.body[1].attrs.level = 9
  writeFileSync(json, JSON.stringify(report))
  const result = bogo(['pack', json, '--media', folder, '--out', out])
  expect(result.code).toBe(1)
  expect(result.err).toContain('report.json.body.1.attrs.level')
})

test('a picture that the report names and the folder lacks is said', () => {
  const { json, out } = source()
  const result = bogo(['pack', json, '--media', temporaryFolder(), '--out', out])
  expect(result.code).toBe(1)
  expect(readdirSync(path.dirname(out))).not.toContain('x.bogo')
})

test.each([
  ['ko_KR.UTF-8', /[가-힣]/u],
  ['vi_VN.UTF-8', /[ạảãàáâậầấẩẫăắằặẳẵđêôơư]/u],
  ['en_US.UTF-8', /^[\x20-\x7e\n]+$/],
])('a terminal in %s is answered in its language', (language, letters) => {
  const { err } = bogo(['inspect', 'missing.bogo'], language)
  expect(err).toMatch(letters)
})

test.runIf(process.platform !== 'win32')(
  'output is whole for a slow reader, and a reader that leaves is no error',
  () => {
    const sample = path.join(root, 'resources', 'samples', 'seoul-overseas-training.bogo')
    const program = `"${process.execPath}" "${path.join(root, 'scripts', 'bogo.mjs')}" inspect "${sample}" --body`
    const pipe = (reader: string) => spawnSync('sh', ['-c', `${program} | ${reader}`], { encoding: 'utf8' })
    const whole = bogo(['inspect', sample, '--body']).out
    expect(pipe('dd bs=1 2>/dev/null').stdout).toBe(whole)
    expect(pipe('head -c 100')).toMatchObject({ stdout: whole.slice(0, 100), stderr: '' })
  },
)

test('a report.json that is no JSON is refused without quoting it', () => {
  const { json, out } = source()
  writeFileSync(json, '{"title": 김철수 주무관의 비밀')
  const { code, err } = bogo(['pack', json, '--out', out])
  expect(code).toBe(1)
  expect(err).not.toMatch(/김철수|비밀/u)
})

test('a report.json that nests without end is refused by name', () => {
  const { json, out } = source()
  const depth = 5_000
  writeFileSync(json, `${'{"content":['.repeat(depth)}${']}'.repeat(depth)}`)
  const { code, err } = bogo(['pack', json, '--out', out])
  expect(code).toBe(1)
  expect(err).toContain('report.json')
  expect(err.trim().split('\n')).toHaveLength(1)
})

test('characters that no font for paper has are named', () => {
  const { json, out, folder } = source()
  const report = JSON.parse(readFileSync(json, 'utf8'))
  report.body[1].content = [{ type: 'text', text: '방콕 ไทย 😀' }]
  writeFileSync(json, JSON.stringify(report))
  expect(bogo(['pack', json, '--media', folder, '--out', out]).code).toBe(0)
  const { code, err } = bogo(['export', out, '--to', 'pdf', '--out', folder])
  expect(code).toBe(1)
  expect(err).toMatch(/😀|ไ/u)
})

test('check prints what is still open, one JSON line for each, in the language of the terminal', () => {
  const { out } = packed()
  const result = bogo(['check', out], 'vi_VN.UTF-8')
  expect(result).toMatchObject({ code: 0, err: '' })
  const items = jsonLines(result.out)
  expect(items.length).toBeGreaterThan(0)
  for (const item of items) expect(Object.keys(item)).toEqual(['rule', 'severity', 'place', 'text'])
  const missing = items.find(({ rule }) => rule === 'fact-missing')
  expect(missing).toMatchObject({ severity: 'must', place: { kind: 'fact' } })
  expect(missing?.text).toMatch(/^Chưa nhập: /u)
})

test('export says in the language of the terminal that a report has nothing for the form that was asked for', () => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'posting.bogo')
  expect(bogo(['new', '--template', 'dispatch-periodic', '--language', 'ko', '--out', file])).toMatchObject({ code: 0 })
  const result = (language: string) =>
    bogo(['export', file, '--to', 'pdf', '--profile', 'kr-btis', '--out', folder], language)
  expect(result('ko_KR.UTF-8')).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('국외출장 보고서가 아니어서'),
  })
  expect(result('vi_VN.UTF-8').err).toContain('Phiếu đăng ký chuyến công tác')
  expect(readdirSync(folder)).toEqual(['posting.bogo'])
})

test('help names every official form and what it is for', () => {
  const { out } = bogo(['--help'])
  for (const name of ['kr-report', 'vn-decree30', 'en-btor', 'kr-memo', 'kr-btis'])
    expect(out).toMatch(new RegExp(`^  ${name} +\\S.*: \\S`, 'm'))
})

test('a report is packed sealed and read again with its passphrase, from the environment or a line of input', () => {
  const place = source()
  const passphrase = '한강 다리 아래 오리 세 마리'
  const made = bogo(['pack', place.json, '--media', place.media, '--out', place.out, '--seal'], 'en', { passphrase })
  expect(made).toMatchObject({ code: 0, err: '' })
  expect(readFileSync(place.out).subarray(0, 8).toString()).toBe('BOGOSEAL')
  expect(bogo(['inspect', place.out], 'en', { passphrase })).toMatchObject({ code: 0, err: '' })
  // Who types is asked, and sees nothing of what is typed.
  const typed = bogo(['inspect', place.out], 'en', { input: `${passphrase}\n` })
  expect(typed).toMatchObject({ code: 0, err: 'Passphrase: \n' })
  expect(bogo(['inspect', place.out], 'en', { passphrase: 'something else' }).err).toContain('does not open the file')
  expect(bogo(['inspect', place.out]).code).toBe(2)
  expect(
    bogo(['pack', place.json, '--media', place.media, '--out', place.out, '--seal'], 'en', { passphrase: 'short' })
      .code,
  ).toBe(2)
})
