import type { ServiceGuide } from '../../../desk/catalogue/guide.js';

export const communityGuides: readonly ServiceGuide[] = [];
