import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { minimumLivingAllowance } from './minimum-living-allowance.js';

export const povertyReliefGuides: readonly ServiceGuide[] = [minimumLivingAllowance];
