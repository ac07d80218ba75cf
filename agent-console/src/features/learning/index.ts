export { BotModelsPage } from './models-page.js';
export { BotReviewPage } from './review-page.js';
