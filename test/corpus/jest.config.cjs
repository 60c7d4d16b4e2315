const path = require('node:path');
const base = require('../../jest.config.cjs');

/** Laws of which `npm test` tries a few workbooks, tried on every workbook there is: `npm run corpus`. */
module.exports = {
  ...base,
  rootDir: path.resolve(__dirname, '../..'),
  testMatch: ['**/*.corpus.test.ts'],
  globals: { everyWorkbook: true },
  testTimeout: 300_000,
};
