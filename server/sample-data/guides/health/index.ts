import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { residentMedicalEnrolment } from './resident-medical-enrolment.js';

export const healthGuides: readonly ServiceGuide[] = [residentMedicalEnrolment];
