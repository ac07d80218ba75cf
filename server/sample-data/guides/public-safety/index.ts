import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { idCardRenewal } from './id-card-renewal.js';
import { newbornHukou } from './newborn-hukou.js';
import { residencePermit } from './residence-permit.js';
import { residenceRegistration } from './residence-registration.js';
import { temporaryIdCard } from './temporary-id-card.js';

export const publicSafetyGuides: readonly ServiceGuide[] = [residenceRegistration, residencePermit, idCardRenewal, temporaryIdCard, newbornHukou];
