import type { ServiceGuide } from '../../desk/catalogue/guide.js';
import { disabilitySubsidies } from './disability-subsidies.js';
import { heatingRefund } from './heating-refund.js';
import { idCardRenewal } from './id-card-renewal.js';
import { minimumLivingAllowance } from './minimum-living-allowance.js';
import { publicRentalHousing } from './public-rental-housing.js';
import { residencePermit } from './residence-permit.js';
import { residenceRegistration } from './residence-registration.js';
import { residentMedicalEnrolment } from './resident-medical-enrolment.js';
import { seniorTransitCard } from './senior-transit-card.js';
import { socialSecurityCardReplacement } from './social-security-card-replacement.js';
import { unemploymentBenefit } from './unemployment-benefit.js';
import { unemploymentRegistration } from './unemployment-registration.js';

/** The guides of the demo district, by category. */
export const sampleGuides: readonly ServiceGuide[] = [
  unemploymentRegistration,
  unemploymentBenefit,
  socialSecurityCardReplacement,
  disabilitySubsidies,
  residentMedicalEnrolment,
  publicRentalHousing,
  residenceRegistration,
  residencePermit,
  idCardRenewal,
  seniorTransitCard,
  heatingRefund,
  minimumLivingAllowance,
];
