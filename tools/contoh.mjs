/**
 * Shows what `sakip periksa` says of the sample report. The sample holds planted mistakes, so findings
 * (exit code 1) are what is wanted here; only a failure of the command is a failure.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const FINDINGS = 1;

const project = fileURLToPath(new URL('..', import.meta.url));
const args = ['bin/sakip.cjs', 'periksa', 'contoh/LKjIP-contoh.xlsx'];
const { status } = spawnSync(process.execPath, args, { cwd: project, stdio: 'inherit' });
process.exitCode = status === FINDINGS ? 0 : (status ?? 2);
