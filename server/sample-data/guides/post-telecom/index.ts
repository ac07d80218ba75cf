import type { ServiceGuide } from '../../../desk/catalogue/guide.js';

export const postTelecomGuides: readonly ServiceGuide[] = [];
