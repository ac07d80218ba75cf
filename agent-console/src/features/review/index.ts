export { Asked } from './asked.js';
export { FeedbackPair } from './feedback-pair.js';
export { ReviewPage } from './review-page.js';
