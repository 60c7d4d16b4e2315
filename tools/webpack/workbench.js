const path = require('node:path');
const { BannerPlugin } = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const typescript = require('./typescript');

const DIST = path.resolve(__dirname, '../../dist');

/**
 * The thread that knows files, as a function that the page puts into a thread: a page that was opened from a folder
 * (`file:`) may load scripts, but not start a thread from one.
 */
const THREAD = { include: /^thread\.js$/, raw: true };

/**
 * The workbench: a page and its scripts, with relative addresses, for any web server or a shared folder. The grid
 * library is a script of its own that comes when the page is drawn.
 */
module.exports = function workbench(mode) {
  const base = typescript(mode);
  return {
    ...base,
    name: 'workbench',
    target: ['web', 'es2022'],
    entry: {
      thread: { import: './src/hosts/workbench/document/worker.ts' },
      workbench: { import: './src/hosts/workbench/workbench.tsx' },
    },
    // No `eval` in any mode: the page forbids it.
    devtool: mode === 'production' ? false : 'source-map',
    output: {
      path: path.join(DIST, 'workbench'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: 'auto',
      clean: true,
      uniqueName: 'sakip-workbench',
    },
    module: {
      rules: [
        ...base.module.rules,
        { test: /\.css$/, type: 'css/global' },
        { test: /\.xlsx$/, type: 'asset/inline' },
        // The grid library's own modules name files without their endings.
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    experiments: { css: true },
    plugins: [
      new BannerPlugin({ ...THREAD, banner: 'self.sakipThread = function () {', stage: 5000 }),
      new BannerPlugin({ ...THREAD, banner: '};', footer: true, stage: 5000 }),
      new HtmlPlugin({
        template: './src/hosts/workbench/workbench.html',
        filename: '../workbench.html',
        scriptLoading: 'defer',
        hash: true,
      }),
      new CopyPlugin({ patterns: [{ from: 'assets/sakip-32.png', to: 'sakip-32.png' }] }),
    ],
    performance: false,
  };
};
