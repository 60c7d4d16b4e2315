const path = require('node:path');
const typescript = require('./typescript');

/** The command, for Node. */
module.exports = function cli(mode) {
  return {
    ...typescript(mode),
    name: 'cli',
    target: 'node20',
    entry: './src/hosts/cli/main.ts',
    output: {
      path: path.resolve(__dirname, '../../dist/cli'),
      filename: 'sakip.cjs',
      library: { type: 'commonjs2' },
    },
    // Names stay readable in a stack trace that a user sends.
    optimization: { minimize: false },
    performance: false,
  };
};
