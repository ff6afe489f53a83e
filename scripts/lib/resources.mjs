import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { dist, inRoot } from './paths.mjs'

/** The fonts that documents and the page use: name in dist/fonts → file in node_modules. */
const fonts = {
  'PretendardGOV-Regular.ttf': 'pretendard-gov/dist/public/static/alternative/PretendardGOV-Regular.ttf',
  'PretendardGOV-SemiBold.ttf': 'pretendard-gov/dist/public/static/alternative/PretendardGOV-SemiBold.ttf',
  'PretendardGOV-Bold.ttf': 'pretendard-gov/dist/public/static/alternative/PretendardGOV-Bold.ttf',
  'PretendardGOV-LICENSE.txt': 'pretendard-gov/dist/LICENSE.txt',
  'Tinos-Regular.ttf': '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  'Tinos-Italic.ttf': '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'Tinos-Bold.ttf': '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  'Tinos-BoldItalic.ttf': '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  'Tinos-LICENSE.txt': '@expo-google-fonts/tinos/LICENSE_FONT',
  'NotoSerifKR-Regular.ttf': '@expo-google-fonts/noto-serif-kr/400Regular/NotoSerifKR_400Regular.ttf',
  'NotoSerifKR-Bold.ttf': '@expo-google-fonts/noto-serif-kr/700Bold/NotoSerifKR_700Bold.ttf',
  'NotoSerifKR-LICENSE.txt': '@expo-google-fonts/noto-serif-kr/LICENSE_FONT',
}

/** The font files that documents are drawn with, as they lie in node_modules. */
export const fontFiles = () =>
  Object.entries(fonts).flatMap(([name, source]) => (name.endsWith('.ttf') ? [inRoot('node_modules', source)] : []))

/**
 * Copies the fonts with their licences, and the Typst templates.
 * @param {string} fontFolder
 */
export function copyResources(fontFolder) {
  const typstFolder = path.join(dist, 'typst')
  for (const folder of [fontFolder, typstFolder]) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }
  for (const [name, source] of Object.entries(fonts)) {
    copyFileSync(inRoot('node_modules', source), path.join(fontFolder, name))
  }
  cpSync(inRoot('resources', 'tray'), path.join(dist, 'tray'), { recursive: true })
  const templates = inRoot('resources', 'typst')
  if (existsSync(templates)) cpSync(templates, typstFolder, { recursive: true })
}
