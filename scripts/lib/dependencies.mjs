import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { withLock } from './lock.mjs';
import { inRoot } from './paths.mjs';
import { Failure, npm, run, say } from './run.mjs';

const lockFile = inRoot('package-lock.json');
const stampFile = inRoot('node_modules', '.bogo-dependencies');
const nodeFolder = inRoot('node_modules', 'node');

/** The Node that all scripts and tests run on: the `node` devDependency. */
export const projectNode =
  process.platform === 'win32' ? inRoot('node_modules', 'node', 'bin', 'node.exe') : inRoot('node_modules', '.bin', 'node');

/** Installs the dependencies when node_modules is missing or does not match package-lock.json. */
export async function ensureDependencies() {
  if (isCurrent()) return;
  await withLock('set-up', async () => {
    if (isCurrent()) return;
    if (!matchesInstalled()) {
      say('installing dependencies ...');
      const code = await run(...quietly(npm(['ci', '--include=dev', '--no-audit', '--no-fund'])));
      if (code !== 0) throw new Failure('The dependencies could not be installed; npm says why above.');
    }
    if (!existsSync(projectNode)) await installProjectNode();
    writeFileSync(stampFile, lockHash());
  });
}

/** npm's own stdout goes to stderr: stdout belongs to the program that follows. */
function quietly([command, args, options]) {
  return [command, args, { ...options, stdio: ['ignore', 2, 2] }];
}

function isCurrent() {
  try {
    return readFileSync(stampFile, 'utf8') === lockHash();
  } catch {
    return false;
  }
}

function lockHash() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex');
}

/** True when somebody ran `npm install` or `npm ci` by hand: then there is nothing left to install. */
function matchesInstalled() {
  try {
    const installed = JSON.parse(readFileSync(inRoot('node_modules', '.package-lock.json'), 'utf8'));
    return sameVersions(JSON.parse(readFileSync(lockFile, 'utf8')), installed);
  } catch {
    return false;
  }
}

/**
 * Whether all that a lock file asks for is installed; packages for other platforms may be missing.
 * @param {{ packages: Record<string, { version?: string, optional?: boolean }> }} wanted package-lock.json
 * @param {{ packages: Record<string, { version?: string }> }} installed node_modules/.package-lock.json
 */
export function sameVersions(wanted, installed) {
  return Object.entries(wanted.packages).every(([place, entry]) => {
    if (place === '') return true;
    const found = installed.packages[place];
    return found ? found.version === entry.version : entry.optional === true;
  });
}

/** Does what the install script of the `node` package does, for npm set-ups that block install scripts. */
async function installProjectNode() {
  const code = await run(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: nodeFolder,
    env: npm([])[2].env,
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0 || !existsSync(projectNode)) {
    throw new Failure('Node 24 could not be installed from the npm registry; `npm rebuild node` says why.');
  }
}
