import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { idCardRenewal } from './id-card-renewal.js';
import { residencePermit } from './residence-permit.js';
import { residenceRegistration } from './residence-registration.js';

export const publicSafetyGuides: readonly ServiceGuide[] = [residenceRegistration, residencePermit, idCardRenewal];
