const cli = require('./tools/webpack/cli');
const excel = require('./tools/webpack/excel');
const workbench = require('./tools/webpack/workbench');

/**
 * The command (for Node), the add-in (for Excel) and the workbench (for a browser), in one call of webpack or by
 * `--config-name`. `--env serve=NAME` says which one is served: each has a server of its own.
 */
module.exports = (env, { mode = 'production' }) => [
  cli(mode),
  excel(mode, env.serve === 'excel'),
  workbench(mode, env.serve === 'workbench'),
];
