import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

const packaged = [
  'pretendard-gov/dist/public/static/alternative/PretendardGOV-Regular.ttf',
  'pretendard-gov/dist/public/static/alternative/PretendardGOV-SemiBold.ttf',
  'pretendard-gov/dist/public/static/alternative/PretendardGOV-Bold.ttf',
  '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  '@expo-google-fonts/noto-serif-kr/400Regular/NotoSerifKR_400Regular.ttf',
  '@expo-google-fonts/noto-serif-kr/700Bold/NotoSerifKR_700Bold.ttf',
]

/** The folder of the bundled fonts: the build's, or the same files collected from their packages when none was built. */
export function fontsFolder(): string {
  const built = path.join(root, 'dist', 'fonts')
  if (existsSync(built)) return built
  const collected = path.join(os.tmpdir(), 'bogo-test-fonts')
  mkdirSync(collected, { recursive: true })
  for (const file of packaged) {
    const target = path.join(collected, path.basename(file))
    if (!existsSync(target)) copyFileSync(path.join(root, 'node_modules', file), target)
  }
  return collected
}

/** The folder of the Typst layouts. */
export const typstFolder = path.join(root, 'resources', 'typst')
