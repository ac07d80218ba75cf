import { agriculture } from './agriculture.js';
import { community } from './community.js';
import { cultureSports } from './culture-sports.js';
import { education } from './education.js';
import { employment } from './employment.js';
import { finance } from './finance.js';
import { governmentConduct } from './government-conduct.js';
import { health } from './health.js';
import { housing } from './housing.js';
import { other } from './other.js';
import { postTelecom } from './post-telecom.js';
import { povertyRelief } from './poverty-relief.js';
import { publicSafety } from './public-safety.js';
import { socialSecurity } from './social-security.js';
import type { TopicSayings } from './topic-sayings.js';
import { transport } from './transport.js';
import { utilities } from './utilities.js';

/** What people write about each topic of the district, by topic code. */
export const topicSayings: Readonly<Record<string, TopicSayings>> = {
  education,
  employment,
  social_security: socialSecurity,
  health,
  housing,
  public_safety: publicSafety,
  transport,
  community,
  culture_sports: cultureSports,
  finance,
  post_telecom: postTelecom,
  utilities,
  agriculture,
  poverty_relief: povertyRelief,
  government_conduct: governmentConduct,
  other,
};
