import { openFile } from '../store/environment.js';
import { examine } from './examine.js';

/* A process of its own: a damaged file can end whoever reads it. A line of JSON for every portion read, the last one says how it went. */

const say = (line: object): void => { process.stdout.write(`${JSON.stringify(line)}\n`); };

try {
  const environment = openFile(process.argv[2] ?? '', { readOnly: true });
  say({ sound: examine(environment, say) });
  await environment.root.close();
} catch (error) {
  say({ fault: error instanceof Error ? error.message : String(error) });
}
