import { homes } from './homes.js';
import { livelihoods } from './livelihoods.js';
import type { Matter } from './matter.js';
import { streets } from './streets.js';

export type { Matter } from './matter.js';

/** Everything that happens in the invented district. */
export const matters: readonly Matter[] = [...homes, ...streets, ...livelihoods];
