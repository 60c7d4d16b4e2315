const cli = require('./tools/webpack/cli');
const excel = require('./tools/webpack/excel');

/** The command (for Node) and the add-in (for Excel), in one call of webpack or by `--config-name`. */
module.exports = (env, { mode = 'production' }) => [cli(mode), excel(mode, Boolean(env.WEBPACK_SERVE))];
