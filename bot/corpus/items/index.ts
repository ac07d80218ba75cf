import { agriculture } from './agriculture.js';
import { community } from './community.js';
import { cultureSports } from './culture-sports.js';
import { education } from './education.js';
import { employment } from './employment.js';
import { finance } from './finance.js';
import { health } from './health.js';
import { housing } from './housing.js';
import type { ItemSayings } from './item-corpus.js';
import { postTelecom } from './post-telecom.js';
import { povertyRelief } from './poverty-relief.js';
import { publicSafety } from './public-safety.js';
import { socialSecurity } from './social-security.js';
import { transport } from './transport.js';
import { utilities } from './utilities.js';

/** How citizens speak of every service of the catalogue, by item code. */
export const itemSayings: Readonly<Record<string, ItemSayings>> = {
  ...education,
  ...employment,
  ...socialSecurity,
  ...health,
  ...housing,
  ...publicSafety,
  ...transport,
  ...community,
  ...cultureSports,
  ...finance,
  ...postTelecom,
  ...utilities,
  ...agriculture,
  ...povertyRelief,
};
