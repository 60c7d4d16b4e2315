const base = require('../../jest.config.cjs');

/** The referee is another program, slow and not there everywhere: `npm test` goes without it. */
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/referee'],
  testMatch: ['**/*.referee.ts'],
  testTimeout: 300_000,
  maxWorkers: 1,
};
