const path = require('node:path');
const [cli] = require('../../webpack.config.js')({}, { mode: 'production' });

/** The measurement as one file for Node, made as the command is. */
module.exports = {
  ...cli,
  name: 'bench',
  entry: './test/bench/main.ts',
  output: { path: path.resolve(__dirname, '../../build/bench'), filename: 'main.cjs' },
};
