/**
 * Wraps a command so that its windows have somewhere to open: a virtual display where there is no real one.
 * @param {string} command
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function withDisplay(command, args) {
  if (!needsVirtualDisplay()) return [command, args]
  return ['xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', command, ...args]]
}

/** Whether this machine has no display of its own. */
export function needsVirtualDisplay(platform = process.platform, env = process.env) {
  return platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY
}

/** Switches that Electron needs for development on this machine; never part of a package. */
export function developmentSwitches() {
  // Chromium's sandbox refuses to start for root, which is what build machines and containers run as.
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}
