const path = require('node:path');
const base = require('../../jest.config.cjs');

/** The add-in as it is built, in a browser: `npm run e2e`. */
module.exports = {
  ...base,
  rootDir: path.resolve(__dirname, '../..'),
  roots: ['<rootDir>/test/e2e'],
  testMatch: ['**/*.e2e.ts'],
  globalSetup: '<rootDir>/test/e2e/support/setup.ts',
  testTimeout: 120_000,
  // One browser at a time: pictures and waits stay the same on a small machine.
  maxWorkers: 1,
};
