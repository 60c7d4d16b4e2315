const path = require('node:path');
const workbench = require('../../../tools/webpack/workbench');

const base = workbench('development', false);
const { thread } = base.entry;

/**
 * The workbench's own modules, with a page around them that a test can reach into: the product has no such door. They
 * are as in production, but neither joined nor minimized, which takes most of a build.
 */
module.exports = {
  ...base,
  name: 'contract',
  entry: { thread, workbench: './test/e2e/contract/page.tsx' },
  optimization: { nodeEnv: 'production' },
  output: { ...base.output, path: path.resolve(__dirname, '../../../build/contract'), clean: true },
};
