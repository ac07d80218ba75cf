/** `npm run store:export -- <folder>`: every document of the desk as lines of extended JSON, to be imported anywhere. */
import { transfer } from './store-transfer.mjs';

await transfer({
  usage: 'Say where to: npm run store:export -- desk-export',
  work: async ({ db, folder, tell }) => {
    const { exportStore } = await import('../dist/server/adapters/store/transfer/export-store.js');
    return exportStore({ db, folder, tell });
  },
  done: (folder) => `${folder} holds all of it. Import it with: MONGODB_URI=<address> npm run store:import -- ${folder}\nThe desk there needs the same secret: DESK_SECRET=<what the file "secret" in the data directory says>`,
});
