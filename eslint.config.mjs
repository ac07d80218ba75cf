import tseslint from 'typescript-eslint';

const clockAndChance = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Ask the Clock port for the time (server/ports/clock.ts).' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Ask the Clock port for the time (server/ports/clock.ts).' },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Chance comes from an adapter, so that tests can repeat it.' },
];
const noDefault = { selector: 'ExportDefaultDeclaration', message: 'Name every export.' };
const env = { selector: "MemberExpression[object.name='process'][property.name='env']", message: 'server/config.ts is the only reader of process.env.' };
const outsidePure = ['server/adapters/**', 'server/main.ts', 'server/compose.ts', 'server/embedded-mongo/**', 'scripts/**', 'tests/**', 'agent-console/**', 'channels/*/site/**', 'channels/*/widget/**'];
const inConsole = ['agent-console', 'tests/agent-console'].flatMap((folder) => [`${folder}/**/*.ts`, `${folder}/**/*.tsx`]);

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'data/**'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { project: ['./tsconfig.json', './channels/portal/site/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40 }],
      complexity: ['error', 8],
      'max-params': ['error', 3],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', noDefault, env, ...clockAndChance],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // It takes `Number` and `Date` in a schema for instances, and overflows on mongoose's recursive types.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  // The console has its own compiler options, and is looked at by them alone.
  { files: inConsole, languageOptions: { parserOptions: { project: ['./agent-console/tsconfig.json'], tsconfigRootDir: import.meta.dirname } } },
  { files: outsidePure.flatMap((glob) => (glob.endsWith('.ts') ? [glob] : [`${glob}/*.ts`, `${glob}/*.tsx`])), rules: { 'no-restricted-syntax': ['error', noDefault, env] } },
  { files: ['server/config.ts'], rules: { 'no-restricted-syntax': ['error', noDefault, ...clockAndChance] } },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 80 }] } },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 400 }],
      'no-restricted-syntax': ['error', noDefault],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['vitest.config.ts', '**/vite.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
