import type { OfficialForm } from './forms'
import { expectation, type OfficialRule } from './rule'

const cell = (text: string): string => text.replaceAll('|', '\\|')

const row = (rule: OfficialRule): string =>
  `| ${[rule.ifThere ? `${rule.rule} _(where there is one)_` : rule.rule, expectation(rule), rule.source, rule.measured].map(cell).join(' | ')} |`

const section = ({ profile, name, rules, samples }: OfficialForm): string =>
  [
    `## ${name}: \`${profile}\``,
    `Measured on ${samples.map((sample) => `\`${sample}\``).join(', ')}; rules in \`test/official/${profile}.ts\`.`,
    ['| rule | expected | source | measured |', '| --- | --- | --- | --- |', ...rules.map(row)].join('\n'),
  ].join('\n\n')

const introduction = `# Official forms

What the official rules ask of a page, and how each is checked: on the finished PDF, with poppler, from outside. Our own settings are not asked. \`test/official/official-forms.test.ts\` measures every row on the sample reports, and that a paper that breaks it is seen. This page is written from the same rows: \`node scripts/make-paper.mjs\` renews it.

Lengths are in millimetres and type sizes in points; poppler's figures are exact to a third of a point. Where the source is _custom_, no rule asks for it: it is what offices do. Rules of a part that not every report has are measured where a sample has it.`

/** `docs/official-forms.md`. */
export const officialFormsPage = (forms: readonly OfficialForm[]): string =>
  `${[introduction, ...forms.map(section)].join('\n\n')}\n`
