import path from 'node:path'
import { build } from 'vite'

const root = path.resolve(import.meta.dirname, '../..')

/**
 * Bundles a program of the tests, so that plain Node runs it as a process of its own. It lies inside the project, where
 * native packages are found.
 * @param entry path of its source, from the project's folder
 * @returns path of what Node is to run
 */
export async function buildProgram(entry: string): Promise<string> {
  const name = path.basename(entry, '.ts')
  const outDir = path.join(root, 'dist', 'programs', name)
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    root,
    ssr: { noExternal: true, external: ['better-sqlite3', '@myriaddreamin/typst-ts-node-compiler'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { [name]: path.join(root, entry) },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  })
  return path.join(outDir, `${name}.cjs`)
}
