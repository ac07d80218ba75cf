import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { disabilitySubsidies } from './disability-subsidies.js';
import { flexiblePensionEnrolment } from './flexible-pension-enrolment.js';
import { pensionQualificationCheck } from './pension-qualification-check.js';
import { residentPensionEnrolment } from './resident-pension-enrolment.js';
import { socialSecurityCardReplacement } from './social-security-card-replacement.js';

export const socialSecurityGuides: readonly ServiceGuide[] = [
  socialSecurityCardReplacement,
  pensionQualificationCheck,
  residentPensionEnrolment,
  flexiblePensionEnrolment,
  disabilitySubsidies,
];
