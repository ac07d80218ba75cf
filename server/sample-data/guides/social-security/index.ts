import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { disabilitySubsidies } from './disability-subsidies.js';
import { socialSecurityCardReplacement } from './social-security-card-replacement.js';

export const socialSecurityGuides: readonly ServiceGuide[] = [socialSecurityCardReplacement, disabilitySubsidies];
