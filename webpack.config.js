const path = require('node:path');

/** What the bundles have in common: TypeScript sources, transpiled only; `npm run types` checks the types. */
function common(mode) {
  return {
    mode,
    devtool: false,
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: {
            transpileOnly: true,
            configFile: path.resolve(__dirname, 'tsconfig.base.json'),
            compilerOptions: {
              module: 'ESNext',
              composite: false,
              emitDeclarationOnly: false,
              noEmit: false,
            },
          },
        },
      ],
    },
  };
}

/** The command, for Node. */
function cli(mode) {
  return {
    ...common(mode),
    name: 'cli',
    target: 'node20',
    entry: './src/hosts/cli/main.ts',
    output: {
      path: path.resolve(__dirname, 'dist/cli'),
      filename: 'sakip.cjs',
      library: { type: 'commonjs2' },
    },
    // Names stay readable in a stack trace that a user sends.
    optimization: { minimize: false },
    performance: false,
  };
}

module.exports = (_env, { mode = 'production' }) => [cli(mode)];
