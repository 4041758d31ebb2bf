import parser from '@typescript-eslint/parser';
import regexp from 'eslint-plugin-regexp';

/** Types and style are checked elsewhere: this only keeps patterns over people's text linear in its length. */
export default [
  {
    files: ['src/**/*.ts'],
    languageOptions: { parser },
    plugins: { regexp },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
];
