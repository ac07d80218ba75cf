import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { birthRegistration } from './birth-registration.js';
import { chronicDiseaseRegistration } from './chronic-disease-registration.js';
import { medicalEVoucher } from './medical-e-voucher.js';
import { remoteMedicalFiling } from './remote-medical-filing.js';
import { residentMedicalEnrolment } from './resident-medical-enrolment.js';

export const healthGuides: readonly ServiceGuide[] = [
  medicalEVoucher,
  residentMedicalEnrolment,
  remoteMedicalFiling,
  chronicDiseaseRegistration,
  birthRegistration,
];
