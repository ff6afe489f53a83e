import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { protocol, type Session } from 'electron'
import { mediaHashSchema } from '../../shared/document/identity'
import type { MediaTable } from '../store/media-table'

/** Where the page lives: an origin of its own, so that it is neither `file:` nor a web address. */
export const appOrigin = 'app://bogo'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.woff2': 'font/woff2',
}

/** A path as it was meant; a malformed one names nothing. */
function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return '/%'
  }
}

/** Before the application is ready: makes `app:` a standard, secure scheme. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

interface Dependencies {
  /** Folder of the built application. */
  readonly distFolder: string
  /** Null while the store is locked. */
  readonly media: () => MediaTable | null
  /** The SVG of a page of the preview by its key, or null. */
  readonly previewPage: (key: string) => Promise<string | null>
}

/** Serves the page, the fonts, the pictures of reports and their drawn pages; nothing outside these folders can be named. */
export function serveApp({ protocol }: Session, { distFolder, media, previewPage }: Dependencies): void {
  const folders: Readonly<Record<string, string>> = {
    fonts: path.join(distFolder, 'fonts'),
    page: path.join(distFolder, 'renderer'),
  }
  const notFound = () => new Response(null, { status: 404 })

  const servePicture = (hash: string): Response => {
    if (!mediaHashSchema.safeParse(hash).success) return notFound()
    try {
      const table = media()
      if (!table) return notFound()
      const { bytes, type } = table.get(hash)
      // A picture never changes under its hash.
      const headers = { 'content-type': type, 'cache-control': 'max-age=31536000, immutable' }
      return new Response(new Uint8Array(bytes), { headers })
    } catch {
      return notFound()
    }
  }

  const servePage = async (key: string): Promise<Response> => {
    const svg = await previewPage(key)
    if (svg === null) return notFound()
    // Readable text: it stays in memory.
    return new Response(svg, { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' } })
  }

  const serveFile = async (folder: string, name: string): Promise<Response> => {
    const file = path.resolve(folder, `.${path.posix.sep}${name}`)
    const type = contentTypes[path.extname(file)]
    if (!file.startsWith(folder + path.sep) || !type) return notFound()
    try {
      return new Response(await readFile(file), { headers: { 'content-type': type } })
    } catch {
      return notFound()
    }
  }

  protocol.handle('app', async (request) => {
    const { host, pathname } = new URL(request.url)
    if (host !== 'bogo' || request.method !== 'GET') return notFound()
    const [, area = '', ...rest] = decodePath(pathname).split('/')
    if (area === 'media') return servePicture(rest.join('/'))
    if (area === 'preview') return servePage(rest.join('/'))
    if (area === 'fonts') return serveFile(folders.fonts ?? '', rest.join('/'))
    return serveFile(folders.page ?? '', [area, ...rest].join('/') || 'index.html')
  })
}
