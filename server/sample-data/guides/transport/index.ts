import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { seniorTransitCard } from './senior-transit-card.js';

export const transportGuides: readonly ServiceGuide[] = [seniorTransitCard];
