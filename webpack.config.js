const cli = require('./tools/webpack/cli');
const excel = require('./tools/webpack/excel');
const workbench = require('./tools/webpack/workbench');

/** The command (for Node), the add-in (for Excel) and the workbench (for a browser), in one call or by `--config-name`. */
module.exports = (env, { mode = 'production' }) => [
  cli(mode),
  excel(mode, Boolean(env.WEBPACK_SERVE)),
  workbench(mode),
];
