const path = require('node:path');
const cli = require('../../tools/webpack/cli');

/** The measurement as one file for Node, made as the command is. */
module.exports = {
  ...cli('production'),
  name: 'bench',
  entry: './test/bench/main.ts',
  output: { path: path.resolve(__dirname, '../../build/bench'), filename: 'main.cjs' },
};
