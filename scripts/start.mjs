import { checkNode, installPackages } from './prepare.mjs';

checkNode();
installPackages();
const { build } = await import('./build.mjs');
await build();
const { main } = await import('../dist/server/main.js');
await main();
