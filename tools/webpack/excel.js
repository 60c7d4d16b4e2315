const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const FunctionsPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const certificates = require('./certificates');
const typescript = require('./typescript');

/** Where the manifest in the repository expects the add-in: the development server. */
const DEVELOPMENT = 'https://localhost:3000';
const PORT = 3000;

/** Microsoft's own address of office.js; closed networks name a copy of theirs. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The custom functions; their comments become functions.json. */
const FUNCTIONS = path.resolve(__dirname, '../../src/hosts/excel/functions/functions.ts');

/**
 * The add-in: one page with one script, for the pane, the ribbon and the custom functions alike (a shared
 * runtime), and the manifest that leads Excel there.
 *
 * `SAKIP_BASE_URL` is where the files will be served from; `SAKIP_OFFICE_JS` replaces the address of office.js.
 */
module.exports = function excel(mode, serving) {
  const base = (process.env.SAKIP_BASE_URL || DEVELOPMENT).replace(/\/+$/, '');
  return {
    ...typescript(mode),
    name: 'excel',
    target: ['web', 'es2020'],
    // The pane first: where an Excel has no custom functions, only these fail.
    entry: { taskpane: ['./src/hosts/excel/taskpane.tsx', FUNCTIONS] },
    devtool: mode === 'production' ? false : 'source-map',
    output: {
      path: path.resolve(__dirname, '../../dist/excel'),
      filename: '[name].js',
      // What is loaded later is told apart from its former versions by its name.
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    plugins: [
      new FunctionsPlugin({ input: FUNCTIONS, output: 'functions.json' }),
      new HtmlPlugin({
        template: './src/hosts/excel/taskpane.html',
        filename: 'taskpane.html',
        templateParameters: { officeJs: process.env.SAKIP_OFFICE_JS || OFFICE_JS },
        // The manifest names the script, so its name stays; a new one is told apart by its query.
        hash: true,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'manifest.xml', transform: (xml) => xml.toString().replaceAll(DEVELOPMENT, base) },
        ],
      }),
    ],
    // `npm run size` holds the budget, counted as it travels.
    performance: false,
    ...(serving ? { devServer: devServer() } : {}),
  };
};

function devServer() {
  const options = certificates();
  console.log(
    options
      ? `Serving ${DEVELOPMENT}: sideload manifest.xml into Excel (README.md says how).`
      : `No certificate that this machine trusts: serving http://localhost:${PORT}, which a browser opens but Excel refuses.`,
  );
  return {
    host: 'localhost',
    port: PORT,
    static: false,
    server: options ? { type: 'https', options } : 'http',
    headers: { 'Access-Control-Allow-Origin': '*' },
    hot: false,
    devMiddleware: { stats: 'errors-warnings' },
  };
}
