const path = require('node:path');

const ROOT = path.resolve(__dirname, '../..');

/** What the bundles have in common: TypeScript sources, transpiled only; `npm run types` checks the types. */
module.exports = function typescript(mode) {
  return {
    mode,
    context: ROOT,
    devtool: false,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          // No module of ours does anything by being imported: what nobody uses of it is left out.
          sideEffects: false,
          loader: 'ts-loader',
          options: {
            transpileOnly: true,
            configFile: path.join(ROOT, 'tsconfig.base.json'),
            compilerOptions: {
              module: 'ESNext',
              jsx: 'react-jsx',
              composite: false,
              emitDeclarationOnly: false,
              noEmit: false,
            },
          },
        },
      ],
    },
  };
};
