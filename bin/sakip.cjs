#!/usr/bin/env node
const { existsSync } = require('node:fs');
const path = require('node:path');

const bundle = path.join(__dirname, '..', 'dist', 'cli', 'sakip.cjs');

if (existsSync(bundle)) {
  require(bundle).main(require('../package.json').version);
} else {
  console.error('sakip: Program belum dibangun; jalankan npm ci lebih dahulu.');
  process.exitCode = 2;
}
