const path = require('node:path');
const { BannerPlugin, NormalModuleReplacementPlugin } = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const typescript = require('./typescript');

const DIST = path.resolve(__dirname, '../../dist');
const PORT = 3100;
const ADDRESS = 'workbench.html#contoh';

/** The grid library's own module that draws, and those of its files that part words. */
const RENDERER = path.dirname(require.resolve('@univerjs/engine-render/lib/es/index.js'));
const HYPHENATION = /^\.\/[a-z]{2,4}(?:-[a-z0-9]+)*-[\w-]{8}\.js$/;

/**
 * The thread that knows files, as a function that the page puts into a thread: a page that was opened from a folder
 * (`file:`) may load scripts, but not start a thread from one. It stands around what the minimizer made.
 */
const THREAD = { include: /thread\.js$/, raw: true, stage: 5000 };

/**
 * The workbench: a page and its scripts, with relative addresses, for any web server or a shared folder. The grid
 * library is a script of its own that comes when the page is drawn.
 */
module.exports = function workbench(mode, serving) {
  const base = typescript(mode);
  return {
    ...base,
    name: 'workbench',
    target: ['web', 'es2022'],
    entry: {
      thread: './src/hosts/workbench/document/worker.ts',
      workbench: './src/hosts/workbench/workbench.tsx',
    },
    output: {
      path: DIST,
      filename: 'workbench/[name].js',
      chunkFilename: 'workbench/[name].[contenthash:8].js',
      cssChunkFilename: 'workbench/[name].[contenthash:8].css',
      publicPath: 'auto',
      // The command and the add-in stand beside it.
      clean: { keep: /^(?:cli|excel)[\\/]/ },
    },
    module: {
      rules: [
        ...base.module.rules,
        { test: /\.css$/, type: 'css/global' },
        { test: /\.xlsx$/, type: 'asset/inline' },
      ],
    },
    experiments: { css: true },
    plugins: [
      new BannerPlugin({ ...THREAD, banner: 'self.sakipThread = function () {' }),
      new BannerPlugin({ ...THREAD, banner: '};', footer: true }),
      // Rules for parting words, one script for each of sixty languages: cells part none, so one will do.
      new NormalModuleReplacementPlugin(HYPHENATION, (resource) => {
        if (resource.context === RENDERER) resource.request = './en-gb-B7Al27b_.js';
      }),
      new HtmlPlugin({
        template: './src/hosts/workbench/workbench.html',
        filename: 'workbench.html',
        scriptLoading: 'defer',
        hash: true,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/sakip-32.png', to: 'workbench/sakip-32.png' },
          // As it is written: it speaks to browsers that understand nothing newer.
          { from: 'src/hosts/workbench/too-old.js', to: 'workbench/too-old.js', info: { minimized: true } },
        ],
      }),
    ],
    // `npm run size` holds the budget, counted as it travels.
    performance: false,
    ...(serving ? { devServer: devServer() } : {}),
  };
};

/** Serves the page as it is, without scripts of its own: the page would refuse what they ask for. */
function devServer() {
  console.log(`Meja kerja SAKIP: http://localhost:${PORT}/${ADDRESS}`);
  return {
    host: 'localhost',
    port: PORT,
    static: false,
    open: [`/${ADDRESS}`],
    client: false,
    hot: false,
    liveReload: false,
    devMiddleware: { stats: 'errors-warnings' },
  };
}
