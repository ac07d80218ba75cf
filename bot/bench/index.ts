export { asServed, contest, nodeNlpAlone, ours } from './contest.js';
export { banking, clinc, nluEvaluation, smp } from './public-sets.js';
