import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { extremePovertySupport } from './extreme-poverty-support.js';
import { lowIncomeFamily } from './low-income-family.js';
import { medicalAssistance } from './medical-assistance.js';
import { minimumLivingAllowance } from './minimum-living-allowance.js';
import { temporaryRelief } from './temporary-relief.js';

export const povertyReliefGuides: readonly ServiceGuide[] = [minimumLivingAllowance, lowIncomeFamily, temporaryRelief, extremePovertySupport, medicalAssistance];
