import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { unemploymentBenefit } from './unemployment-benefit.js';
import { unemploymentRegistration } from './unemployment-registration.js';

export const employmentGuides: readonly ServiceGuide[] = [unemploymentRegistration, unemploymentBenefit];
