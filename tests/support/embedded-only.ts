/** Tests that are about the embedded store itself and not about what a MongoDB does; left out by `npm run test:store`. */
export const embeddedOnly: readonly { readonly file: string; readonly why: string }[] = [
  { file: 'tests/embedded-mongo/backup.test.ts', why: 'its own backup files; a MongoDB server has mongodump' },
  { file: 'tests/embedded-mongo/crash.test.ts', why: 'kills the process its file is open in' },
  { file: 'tests/embedded-mongo/filter.test.ts', why: 'calls its matcher directly' },
  { file: 'tests/embedded-mongo/garbage.test.ts', why: 'sends bytes to its socket' },
  { file: 'tests/embedded-mongo/housekeeping.test.ts', why: 'calls its housekeeping directly' },
  { file: 'tests/embedded-mongo/keys.test.ts', why: 'calls its key encoding directly' },
  { file: 'tests/embedded-mongo/launcher.test.ts', why: 'its lock file and socket' },
  { file: 'tests/embedded-mongo/partial-reads.test.ts', why: 'calls its partial decoding directly' },
  { file: 'tests/embedded-mongo/quick-expressions.test.ts', why: 'calls its expressions directly' },
  { file: 'tests/embedded-mongo/reads.test.ts', why: 'reads its own shape of explain' },
  { file: 'tests/embedded-mongo/all-of-a-list.test.ts', why: 'reads its own shape of explain' },
  { file: 'tests/embedded-mongo/refusals.test.ts', why: 'what it refuses a MongoDB server can do' },
  { file: 'tests/embedded-mongo/update.test.ts', why: 'calls its updater directly' },
  { file: 'tests/embedded-mongo/wire.test.ts', why: 'sends bytes to its socket' },
  { file: 'tests/torture/**', why: 'kills the desk with its embedded store in it' },
];
