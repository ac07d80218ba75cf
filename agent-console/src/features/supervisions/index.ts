export { runOrder } from './api.js';
export { CardIcon, LevelMark } from './level-mark.js';
export { NewSupervisionPage } from './new-page.js';
export { OrderForm } from './order-form.js';
export { SupervisionPage } from './supervision-page.js';
export { SupervisionsPage } from './supervisions-page.js';
export type { OrderStart } from './use-order-form.js';
