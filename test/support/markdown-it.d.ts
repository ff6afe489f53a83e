/** What the tests use of markdown-it, which brings no types. */
declare module 'markdown-it' {
  export interface Token {
    readonly type: string
    readonly content: string
    readonly children: readonly Token[] | null
    attrGet(name: string): string | null
  }
  export default class MarkdownIt {
    constructor(options?: { readonly html?: boolean; readonly linkify?: boolean })
    parse(text: string, env: object): Token[]
    render(text: string): string
  }
}
