import type { ServiceGuide } from '../../../desk/catalogue/guide.js';

export const cultureSportsGuides: readonly ServiceGuide[] = [];
