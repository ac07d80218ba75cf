import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { publicRentalHousing } from './public-rental-housing.js';

export const housingGuides: readonly ServiceGuide[] = [publicRentalHousing];
