const path = require('node:path');
const typescript = require('../../../tools/webpack/typescript');

/** The pane without Excel, to be looked at: `shots.mjs` opens it. */
module.exports = {
  ...typescript('development'),
  target: ['web', 'es2022'],
  entry: './test/ui/harness/harness.tsx',
  output: { path: path.resolve(__dirname, '../../../build/harness'), filename: 'harness.js' },
  performance: false,
};
