/** `npm run store:import -- <folder>`: fills an empty database from an export, and compares counts and sums. */
import { transfer } from './store-transfer.mjs';

await transfer({
  usage: 'Say which: npm run store:import -- desk-export',
  work: async ({ db, folder, target, tell }) => {
    const { importStore } = await import('../dist/server/adapters/store/transfer/import-store.js');
    return importStore({ db, folder, target, tell });
  },
  done: () => 'Counts and sums are the same on both sides.',
});
