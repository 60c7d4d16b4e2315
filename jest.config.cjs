/** Jest runs the TypeScript sources as they are; types are checked by `npm run types`. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  moduleNameMapper: {
    '^#core$': '<rootDir>/src/core/index.ts',
    '^#core/(.*)$': '<rootDir>/src/core/$1/index.ts',
    '^#app$': '<rootDir>/src/app/index.ts',
    '^#hosts/(.*)$': '<rootDir>/src/hosts/$1/index.ts',
  },
  transform: {
    '^.+\\.ts$': [
      'ts-jest',
      {
        tsconfig: { module: 'CommonJS', target: 'ES2022', esModuleInterop: true, isolatedModules: true },
        diagnostics: false,
      },
    ],
  },
};
