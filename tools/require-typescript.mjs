import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import typescript from 'typescript';

const compilerOptions = {
  module: typescript.ModuleKind.CommonJS,
  target: typescript.ScriptTarget.ES2022,
  esModuleInterop: true,
};

const require = createRequire(import.meta.url);

require.extensions['.ts'] = (module, file) => {
  const { outputText } = typescript.transpileModule(readFileSync(file, 'utf8'), { compilerOptions });
  module._compile(outputText, file);
};

/**
 * Loads a TypeScript source for a tool, transpiled as it is read; so do the sources that it loads.
 *
 * @param file its path from this folder
 */
export const requireTypeScript = (file) => require(file);
