import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pathToFileURL } from 'node:url';
import { root } from './prepare.mjs';

/** What is built from what; a target is built again only when something under its sources changed. */
const targets = [
  { name: 'server', sources: ['server', 'channels', 'bot'], build: buildServer },
  { name: 'console', sources: ['agent-console', 'server/contract'], build: () => vite('agent-console') },
  { name: 'site', sources: ['channels/portal/site', 'channels/web-chat/widget', 'server/contract'], build: () => vite('channels/portal/site') },
  { name: 'widget', sources: ['channels/web-chat/widget', 'server/contract'], build: buildWidget },
  { name: 'models', sources: ['bot', 'server/sample-data', 'server/adapters/assistant'], build: trainModels },
];

/** Builds every stale target into dist/. */
export async function build() {
  const stale = targets.filter(({ name, sources }) => readStamp(name) !== fingerprint(sources));
  if (stale.length === 0) return;
  process.stdout.write(`Building ${stale.map(({ name }) => name).join(', ')}…\n`);
  const wanted = (...names) => stale.filter(({ name }) => names.includes(name));
  await inTurn(wanted('server'));
  await Promise.all([inTurn(wanted('models')), inTurn(wanted('console', 'site', 'widget'))]);
}

async function inTurn(list) {
  for (const { name, sources, build: make } of list) {
    await make();
    mkdirSync(join(root, 'dist/.built'), { recursive: true });
    writeFileSync(stampFile(name), fingerprint(sources));
    reportSizes(name);
  }
}

/** TypeScript file by file, so that the tree in dist/ is the tree in the repo. */
async function buildServer() {
  const { build: esbuild } = await import('esbuild');
  for (const folder of ['server', 'channels', 'bot']) rmSync(join(root, 'dist', folder), { recursive: true, force: true });
  const files = ['server', 'channels', 'bot'].flatMap((folder) => filesIn(join(root, folder)));
  await esbuild({
    absWorkingDir: root,
    entryPoints: files.filter((file) => /\.tsx?$/.test(file) && !/\.d\.ts$|vite\.config\.ts$/.test(file)),
    outdir: 'dist',
    outbase: '.',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'warning',
  });
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    const copy = join(root, 'dist', relative(root, file));
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(file, copy);
  }
}

/** What the assistant learns from the sample guides, so that a new desk answers from its first minute; in a process of its own, beside the pages. */
function trainModels() {
  rmSync(join(root, 'dist/models'), { recursive: true, force: true });
  return finished(spawn(process.execPath, [join(root, 'dist/server/sample-data/train-models.js'), join(root, 'dist/models')], { stdio: 'inherit' }), 'training the assistant');
}

/** The chat app, then its loader into the same folder. */
async function buildWidget() {
  await vite('channels/web-chat/widget');
  await vite('channels/web-chat/widget', '--mode', 'loader');
}

function vite(folder, ...options) {
  return finished(spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', ...options], { cwd: join(root, folder), stdio: 'inherit' }), `building ${folder}`);
}

function finished(child, what) {
  return new Promise((done, fail) => {
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`${what} failed`))));
  });
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function fingerprint(sources) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const file of sources.flatMap((folder) => filesIn(join(root, folder))).sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)}:${size}:${mtimeMs};`);
  }
  return hash.digest('hex');
}

function stampFile(name) {
  return join(root, 'dist/.built', name);
}

function readStamp(name) {
  return existsSync(stampFile(name)) ? readFileSync(stampFile(name), 'utf8') : null;
}

/** Gzipped sizes of what browsers load, so that growth is seen in every build. */
function reportSizes(name) {
  for (const file of filesIn(join(root, 'dist', name)).filter((path) => !['server', 'models'].includes(name) && /\.(js|css)$/.test(path))) {
    const kB = (gzipSync(readFileSync(file)).length / 1000).toFixed(1);
    process.stdout.write(`  ${relative(join(root, 'dist'), file)}  ${kB} kB gzipped\n`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await build();
