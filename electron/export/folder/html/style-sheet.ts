import type { Language } from '../../../../shared/i18n/language'
import type { Profile } from '../../../../shared/profiles/profile'

/** The rules that one page needs beside the common ones: attributes `style` are not allowed to it. */
export interface PageRules {
  /** Gives the class of elements with this share (0 to 1) of the width around them. */
  width(share: number): string
  /** Gives the class of letters in a colour, `rrggbb`. */
  colour(value: string): string
  /** Gives the class of a background, `rrggbb`. */
  fill(value: string): string
  all(): string
}

/** A colour as the style sheet may have it, whatever a profile says. */
const hex = (value: string): string => (/^[0-9a-f]{6}$/i.test(value) ? value : '1a1a1a')

export function createPageRules(): PageRules {
  const rules = new Map<string, string>()
  function add(name: string, rule: string): string {
    rules.set(name, rule)
    return name
  }
  return {
    width(share) {
      const percent = Math.round(Math.min(1, Math.max(0.01, share)) * 1000) / 10
      return add(`w${String(percent).replace('.', '-')}`, `width:${percent}%`)
    },
    // On dark paper a colour is mixed with the letters' own until it can be read.
    colour: (value) => add(`c${hex(value)}`, `color:color-mix(in srgb,#${hex(value)} var(--colour),var(--ink))`),
    fill: (value) => add(`f${hex(value)}`, `background:#${hex(value)};color:#1a1a1a`),
    all: () => [...rules].map(([name, rule]) => `.${name}{${rule}}`).join('\n'),
  }
}

const fonts: Readonly<Record<Language, string>> = {
  ko: '"Noto Serif KR","Noto Serif CJK KR","Nanum Myeongjo",Batang,serif',
  en: '"Times New Roman",Tinos,"Liberation Serif",serif',
  vi: '"Times New Roman",Tinos,"Liberation Serif",serif',
}

/** Headings that the form writes in capitals, as rules: the text itself stays as it was typed. */
const capitals = ({ headings }: Profile): string =>
  headings
    .map(({ capitals: all }, index) => (all ? `h${index + 2} .text{text-transform:uppercase}` : ''))
    .filter(Boolean)
    .join('\n')

/** The style sheet of a page: for the screen, light and dark, and for printing. */
export const styleSheet = (language: Language, profile: Profile, rules: PageRules): string => `
:root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--soft:#5b6475;--line:#b9c0cc;--tint:#f4f6f9;--accent:#${hex(profile.accent)};--link:#1f4fbf;--colour:100%}
@media(prefers-color-scheme:dark){:root{--ink:#e8eaee;--paper:#16181d;--soft:#a4acba;--line:#4a5260;--tint:#20242b;--accent:color-mix(in srgb,#${hex(profile.accent)} 30%,#e8eaee);--link:#9db8ff;--colour:45%}}
*{box-sizing:border-box}
html{font:17px/1.65 ${fonts[language]};color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
body{max-width:46rem;margin:0 auto;padding:2.5rem 1.25rem 4rem;overflow-wrap:break-word}
:lang(ko){word-break:keep-all}
h1,h2,h3,h4,h5,caption,figcaption,th,.label,.contents-title{font-family:system-ui,"Pretendard GOV","Malgun Gothic","Noto Sans KR",sans-serif}
h1{font-size:1.7rem;line-height:1.3;margin:1.2rem 0;text-align:center;text-wrap:balance}
h2{font-size:1.3rem;margin:2.4rem 0 .8rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
h3{font-size:1.12rem;margin:1.8rem 0 .6rem}
h4,h5{font-size:1rem;margin:1.4rem 0 .5rem}
h2,h3,h4,h5{line-height:1.4;break-after:avoid}
.number{color:var(--accent);margin-right:.35em}
p{margin:.55rem 0}
a{color:var(--link)}
.right{text-align:right}.center{text-align:center}.justify{text-align:justify}
.first{text-indent:1em}
p.note{font-size:.9em;padding-left:1.2em;text-indent:-1.2em}
.columns{display:grid;grid-template-columns:1fr 1fr;gap:.2rem 1.5rem;margin:1rem 0}
.columns p{margin:.1rem 0;white-space:pre-wrap}
ul,ol{list-style:none;margin:.5rem 0;padding:0}
li{display:flex;gap:.5em;margin:.3rem 0}
li>div{flex:1;min-width:0}
li p:first-child{margin-top:0}li p:last-child{margin-bottom:0}
li ul,li ol{margin:.3rem 0}
.marker{flex:none;min-width:1em}
.contents li{margin:.15rem 0}
.contents .l2{padding-left:1.4rem}.contents .l3{padding-left:2.8rem}.contents .l4{padding-left:4.2rem}
.contents a{text-decoration:none}.contents a:hover{text-decoration:underline}
.contents-title{font-weight:700;font-size:1.15rem}
.wide{overflow-x:auto;margin:1.2rem 0}
table{border-collapse:collapse;width:100%;font-size:.88em;line-height:1.5}
caption{text-align:left;padding:.3rem 0;font-weight:600}
th,td{border:1px solid var(--line);padding:.35rem .55rem;vertical-align:top;text-align:left}
th{background:var(--tint)}
th.center,td.center{text-align:center}th.right,td.right{text-align:right}
th p,td p{margin:.15rem 0}
.record caption{background:var(--tint);border:1px solid var(--line);border-bottom:0;padding:.5rem .6rem;font-size:1.08em}
.record .kind{color:var(--accent);margin-right:.8em}
.record th{width:21%}
.signs{color:var(--accent);letter-spacing:.1em}
figure{margin:1.4rem auto;max-width:100%}
figure.left{margin-left:0}figure.right{margin-right:0;text-align:inherit}
img{display:block;width:100%;height:auto;max-height:90vh;object-fit:contain}
figcaption{text-align:center;font-size:.85em;color:var(--soft);margin-top:.4rem}
.row{display:flex;gap:1rem;align-items:flex-start}
.row figure{margin:1.4rem 0}
blockquote{margin:1.2rem 0;padding:.1rem 1rem;border-left:3px solid var(--line);color:var(--soft)}
.callout{margin:1.2rem 0;padding:.7rem 1rem;background:var(--tint);border:1px solid var(--line)}
.warning{border:2px solid var(--accent)}
.label{font-weight:700;color:var(--accent)}
hr{border:0;border-top:1px solid var(--line);margin:1.6rem 0}
code{font-family:ui-monospace,Consolas,monospace;font-size:.92em}
sup,sub{line-height:0}
sup a{text-decoration:none}
.notes{margin-top:3rem;padding-top:.8rem;border-top:1px solid var(--line);font-size:.85em}
.notes :target,sup :target{background:color-mix(in srgb,var(--link) 18%,transparent)}
${capitals(profile)}
${rules.all()}
@media(max-width:32rem){.columns{display:block}.row{display:block}.row figure{width:auto}}
@media print{html{font-size:11pt;color:#000;background:#fff;--ink:#000;--paper:#fff;--colour:100%;--accent:#${hex(profile.accent)}}body{max-width:none;padding:0}a{color:inherit;text-decoration:none}.page-break{break-after:page}thead{display:table-header-group}tr,figure,.callout{break-inside:avoid}.wide{overflow:visible}@page{size:${profile.page.width}mm ${profile.page.height}mm;margin:${profile.page.margin.top}mm ${profile.page.margin.right}mm ${profile.page.margin.bottom}mm ${profile.page.margin.left}mm}}
`
