/**
 * What `npm test` runs, the quick ones first. All run, whatever fails.
 * @type {readonly { title: string, command: string }[]}
 */
export const STEPS = [
  { title: 'format', command: 'biome format .' },
  { title: 'lint', command: 'oxlint -c .oxlintrc.json --deny-warnings .' },
  { title: 'house rules', command: 'node tooling/check/src/main.ts' },
  { title: 'unused code', command: 'knip' },
  { title: 'types of the domain', command: 'tsc -p packages/domain' },
  { title: 'types of the server side', command: 'tsc -p tooling/tsconfig/server-side.json' },
  { title: 'types of the browser side', command: 'tsc -p tooling/tsconfig/browser-side.json' },
  { title: 'build', command: 'turbo run build --concurrency=2 --output-logs=errors-only' },
  { title: 'tests', command: 'turbo run test --continue --concurrency=2 --output-logs=new-only' },
  {
    title: 'browser tests',
    command: 'turbo run e2e --continue --concurrency=1 --output-logs=new-only',
  },
];
