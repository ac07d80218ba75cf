import type { ServiceGuide } from '../../../desk/catalogue/guide.js';

export const financeGuides: readonly ServiceGuide[] = [];
