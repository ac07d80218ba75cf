import type { ServiceGuide } from '../../../desk/catalogue/guide.js';

export const agricultureGuides: readonly ServiceGuide[] = [];
