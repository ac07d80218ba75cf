import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { checkNode, installPackages, root } from './prepare.mjs';

checkNode();
installPackages();
const missing = installPrograms();
const totals = { passed: 0, failed: 0, skipped: 0 };

const npmRun = (name) => check(name, ['npm', 'run', '--silent', name]);
// Lint makes much short-lived memory: with more room for it the collector runs less often.
const lint = (name, ...what) => check(name, [process.execPath, '--max-semi-space-size=64', 'node_modules/eslint/bin/eslint.js', ...what, '--max-warnings', '0']);
const consoleFolders = ['agent-console', 'tests/agent-console'];
const allButConsole = ['.', ...consoleFolders.flatMap((folder) => ['--ignore-pattern', `${folder}/**`])];
// Lint is one long thread a compiler configuration; the console's own waits for the other core.
await Promise.all([
  lint('lint', ...allButConsole),
  npmRun('types')
    .then(() => npmRun('boundaries'))
    .then(() => check('build', [process.execPath, 'scripts/build.mjs']))
    .then(() => lint('lint of the console', ...consoleFolders)),
]);
// Vitest would leave a core to its own process, which has next to nothing to do here.
suite('unit', '--maxWorkers=100%');
suite('screens', '--maxWorkers=100%');
suite('integration', '--maxWorkers=100%');
suite('journeys');

for (const line of missing) process.stdout.write(`${line}\n`);
process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}\n`);
process.exit(totals.failed === 0 ? 0 : 1);

/** A check that passes or fails as a whole counts as one. Its words come in one piece: another may run beside it. */
async function check(name, [command, ...args]) {
  const started = performance.now();
  const { output, status } = await heard(spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] }));
  process.stdout.write(output);
  totals[status === 0 ? 'passed' : 'failed'] += 1;
  report(name, status === 0, started);
}

function heard(child) {
  const parts = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => parts.push(part));
  return new Promise((done) => {
    child.on('close', (status) => done({ output: Buffer.concat(parts), status }));
  });
}

/** A vitest project; its own counts are added, and a run that counted nothing is a failure. */
function suite(project, ...options) {
  const started = performance.now();
  const file = `${root}dist/test-${project}.json`;
  mkdirSync(`${root}dist`, { recursive: true });
  rmSync(file, { force: true });
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...options, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], { cwd: root, stdio: 'inherit' });
  const counted = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  totals.passed += counted?.numPassedTests ?? 0;
  totals.failed += counted?.numFailedTests ?? 0;
  totals.skipped += (counted?.numPendingTests ?? 0) + (counted?.numTodoTests ?? 0);
  if (status !== 0 && !counted?.numFailedTests) totals.failed += 1;
  report(project, status === 0, started);
}

function report(name, ok, started) {
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name} (${Math.round((performance.now() - started) / 1000)} s)\n`);
}

/** Redis and a browser from Debian's packages when they are missing and this may install; otherwise says what is skipped. */
function installPrograms() {
  const wanted = [
    { program: 'redis-server', packages: ['redis-server'], skipped: 'the cluster and Redis queue tests' },
    { program: 'chromium', packages: ['chromium', 'fonts-noto-cjk'], skipped: 'the browser journeys' },
  ].filter(({ program }) => !has(program));
  if (wanted.length === 0) return [];
  if (process.getuid?.() === 0 && has('apt-get')) {
    const packages = wanted.flatMap((entry) => entry.packages);
    process.stdout.write(`Installing ${packages.join(', ')}…\n`);
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
  return wanted.filter(({ program }) => !has(program)).map(({ program, skipped }) => `${program} is not installed: ${skipped} were skipped`);
}

function has(program) {
  return spawnSync('which', [program], { stdio: 'ignore' }).status === 0;
}
