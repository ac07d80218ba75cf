import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { flexibleEmploymentSubsidy } from './flexible-employment-subsidy.js';
import { personnelArchive } from './personnel-archive.js';
import { startupLoan } from './startup-loan.js';
import { unemploymentBenefit } from './unemployment-benefit.js';
import { unemploymentRegistration } from './unemployment-registration.js';

export const employmentGuides: readonly ServiceGuide[] = [unemploymentRegistration, unemploymentBenefit, flexibleEmploymentSubsidy, startupLoan, personnelArchive];
