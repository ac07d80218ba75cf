import type { ServiceGuide } from '../../desk/catalogue/guide.js';
import { agricultureGuides } from './agriculture/index.js';
import { communityGuides } from './community/index.js';
import { cultureSportsGuides } from './culture-sports/index.js';
import { educationGuides } from './education/index.js';
import { employmentGuides } from './employment/index.js';
import { financeGuides } from './finance/index.js';
import { healthGuides } from './health/index.js';
import { housingGuides } from './housing/index.js';
import { postTelecomGuides } from './post-telecom/index.js';
import { povertyReliefGuides } from './poverty-relief/index.js';
import { publicSafetyGuides } from './public-safety/index.js';
import { socialSecurityGuides } from './social-security/index.js';
import { transportGuides } from './transport/index.js';
import { utilitiesGuides } from './utilities/index.js';

/** The guides of the demo district, by category. */
export const sampleGuides: readonly ServiceGuide[] = [
  ...educationGuides,
  ...employmentGuides,
  ...socialSecurityGuides,
  ...healthGuides,
  ...housingGuides,
  ...publicSafetyGuides,
  ...transportGuides,
  ...communityGuides,
  ...cultureSportsGuides,
  ...financeGuides,
  ...postTelecomGuides,
  ...utilitiesGuides,
  ...agricultureGuides,
  ...povertyReliefGuides,
];
