import { book } from './book.js';
import { decline } from './decline.js';
import { disabilitySubsidies } from './disability-subsidies.js';
import { file } from './file.js';
import { generic } from './generic.js';
import { heatingRefund } from './heating-refund.js';
import { human } from './human.js';
import { idCardRenewal } from './id-card-renewal.js';
import { minimumLivingAllowance } from './minimum-living-allowance.js';
import { progress } from './progress.js';
import { publicRentalHousing } from './public-rental-housing.js';
import { residencePermit } from './residence-permit.js';
import { residenceRegistration } from './residence-registration.js';
import { residentMedicalEnrolment } from './resident-medical-enrolment.js';
import { seniorTransitCard } from './senior-transit-card.js';
import { smalltalk } from './smalltalk.js';
import { socialSecurityCardReplacement } from './social-security-card-replacement.js';
import { unemploymentBenefit } from './unemployment-benefit.js';
import { unemploymentRegistration } from './unemployment-registration.js';

/** What people say about one service, by item code. */
export const itemSayings: Readonly<Record<string, readonly string[]>> = {
  'unemployment-registration': unemploymentRegistration,
  'unemployment-benefit': unemploymentBenefit,
  'social-security-card-replacement': socialSecurityCardReplacement,
  'disability-subsidies': disabilitySubsidies,
  'resident-medical-enrolment': residentMedicalEnrolment,
  'public-rental-housing': publicRentalHousing,
  'residence-registration': residenceRegistration,
  'residence-permit': residencePermit,
  'id-card-renewal': idCardRenewal,
  'senior-transit-card': seniorTransitCard,
  'heating-refund': heatingRefund,
  'minimum-living-allowance': minimumLivingAllowance,
};

/** What people say when they want something other than an answer about a named service. */
export const actionSayings = { file, progress, book, smalltalk, human, decline, generic } as const;
