/*
 * Kept free of schemas: the preload script holds this file and nothing more, because it runs before every page.
 */

/** Name of a call or event on the wire. */
export const channelName = (area: string, name: string): string => `${area}.${name}`

/** The names on the wire that the page may use. */
export interface ChannelNames {
  readonly calls: readonly string[]
  readonly events: readonly string[]
}

type Areas = Readonly<Record<string, Readonly<Record<string, { readonly kind: 'call' | 'event' }>>>>

/** Collects the names of a contract. */
export function channelNamesOf(areas: Areas): ChannelNames {
  const namesOf = (kind: 'call' | 'event') =>
    Object.entries(areas).flatMap(([area, members]) =>
      Object.entries(members)
        .filter(([, member]) => member.kind === kind)
        .map(([name]) => channelName(area, name)),
    )
  return { calls: namesOf('call'), events: namesOf('event') }
}

const prefix = '--bogo-channels='

/** The names as an argument for the preload script, which then needs none of the contract's schemas at start. */
export const toArgument = (names: ChannelNames): string => prefix + JSON.stringify(names)

/** The names that the preload script was given. */
export const fromArguments = (argv: readonly string[]): ChannelNames =>
  JSON.parse(argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length) ?? '{"calls":[],"events":[]}')
