import type { ServiceGuide } from '../../../desk/catalogue/guide.js';

export const educationGuides: readonly ServiceGuide[] = [];
