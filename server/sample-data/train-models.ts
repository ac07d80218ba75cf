import { modelFor, topicModelFor } from '../adapters/assistant/model-cache.js';
import { seed } from '../adapters/assistant/nlp-assistant.js';
import { sampleKnowledge as guides } from './knowledge.js';

/* Run by the build: `node train-models.js <folder>`. */

const cacheDir = process.argv[2] ?? '';
await Promise.all([modelFor({ guides, seed, cacheDir }), topicModelFor({ seed, cacheDir })]);
