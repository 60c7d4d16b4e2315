/** Jest runs the TypeScript sources as they are; types are checked by `npm run types`. */
module.exports = {
  testEnvironment: 'node',
  // Jest leaves one core idle by default; of two that is half of the time.
  maxWorkers: '100%',
  // Microsoft's client looks at its globals once more after its tests; clearing them would only warn of it.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  moduleNameMapper: {
    '^#core$': '<rootDir>/src/core/index.ts',
    '^#core/(.*)$': '<rootDir>/src/core/$1/index.ts',
    '^#app$': '<rootDir>/src/app/index.ts',
    '^#ui$': '<rootDir>/src/ui/index.ts',
    '^#ui/(.*)$': '<rootDir>/src/ui/$1/index.ts',
    '^#hosts/(.*)$': '<rootDir>/src/hosts/$1/index.ts',
  },
  transform: {
    '^.+\\.tsx?$': [
      'ts-jest',
      {
        tsconfig: {
          module: 'CommonJS',
          target: 'ES2022',
          jsx: 'react-jsx',
          esModuleInterop: true,
          isolatedModules: true,
        },
        diagnostics: false,
      },
    ],
  },
};
