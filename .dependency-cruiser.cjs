/** The arrows of docs/architecture.md, as rules. */
const layer = (path) => ({ path: `^${path}/` })

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A cycle has no layers.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shared-is-pure',
      severity: 'error',
      comment: 'shared runs everywhere: no process, no platform, no screen.',
      from: layer('shared'),
      to: { path: '^(electron|renderer|server|scripts)/' },
    },
    {
      name: 'shared-has-no-platform',
      severity: 'error',
      from: layer('shared'),
      to: {
        path: '^node_modules/(electron|react|react-dom|@mantine/[^/]+|better-sqlite3)/',
      },
    },
    {
      name: 'shared-has-no-node',
      severity: 'error',
      from: layer('shared'),
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-meets-electron-through-shared',
      severity: 'error',
      from: layer('renderer'),
      to: { path: '^(electron|server|scripts)/|^node_modules/(electron|better-sqlite3)/' },
    },
    {
      name: 'renderer-has-no-node',
      severity: 'error',
      from: layer('renderer'),
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-never-draws',
      severity: 'error',
      from: layer('electron'),
      to: { path: '^(renderer|server|scripts)/|^node_modules/(react|react-dom|@mantine/[^/]+)/' },
    },
    {
      name: 'one-user-of-the-page-bridge',
      severity: 'error',
      comment: 'ui/ knows no feature and lib/ no screen.',
      from: { path: '^renderer/(ui|lib)/' },
      to: { path: '^renderer/(screens|app)/' },
    },
    {
      name: 'store-knows-no-window',
      severity: 'error',
      comment: 'Everything but main, ipc, windows and a few platform files runs without Electron, so tests can use it.',
      from: {
        path: '^electron/(backup|store|reports|bundle|commands|vault)/|^electron/export/(pdf|docx)/|^electron/export/export-report',
      },
      to: { path: '^node_modules/electron/|^electron/(ipc|windows)/' },
    },
    {
      name: 'writers-do-not-know-each-other',
      severity: 'error',
      from: { path: '^electron/export/(pdf|docx)/' },
      to: { path: '^electron/export/(pdf|docx)/', pathNot: '^electron/export/$1/' },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-unlisted-package',
      severity: 'error',
      from: { pathNot: '^scripts/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|release)/' },
    // TypeScript 7 has no API for tools; swc parses the same syntax.
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
}
