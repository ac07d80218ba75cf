import { modelFor, topicModelFor } from '../adapters/assistant/model-cache.js';
import { seed } from '../adapters/assistant/nlp-assistant.js';
import { sampleGuides } from './guides/index.js';
import { listings } from './listings.js';

/* Run by the build: `node train-models.js <folder>`. */

const cacheDir = process.argv[2] ?? '';
const guides = sampleGuides.map((guide) => ({ ...guide, aliases: listings.get(guide.itemCode)?.aliases ?? [] }));
await Promise.all([modelFor({ guides, seed, cacheDir }), topicModelFor({ seed, cacheDir })]);
