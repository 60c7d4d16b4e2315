const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const path = require('node:path');

/** Where Microsoft's office-addin-dev-certs keeps what it makes. */
const FOLDER = path.join(homedir(), '.office-addin-dev-certs');
const FILES = { ca: 'ca.crt', cert: 'localhost.crt', key: 'localhost.key' };

/**
 * Certificates of this machine for https on localhost, made by office-addin-dev-certs where there is an
 * Excel to trust them (Windows and Mac).
 *
 * @returns their contents; `undefined` where there are none and none can be made
 */
module.exports = function certificates() {
  if (!complete() && ['win32', 'darwin'].includes(process.platform)) {
    spawnSync('npx --yes office-addin-dev-certs install', { shell: true, stdio: 'inherit' });
  }
  if (!complete()) return undefined;
  return Object.fromEntries(
    Object.entries(FILES).map(([name, file]) => [name, readFileSync(path.join(FOLDER, file))]),
  );
};

function complete() {
  return Object.values(FILES).every((file) => existsSync(path.join(FOLDER, file)));
}
