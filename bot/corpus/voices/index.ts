import type { Spoken } from '../../compose/spoken.js';
import { angryAndOld } from './angry-and-old.js';
import { dangers, nearDangers } from './dangers.js';
import { dialects } from './dialects.js';
import { english } from './english.js';
import { firstFoot } from './first-foot.js';
import { howSoon } from './how-soon.js';
import { lastingHazards } from './lasting-hazards.js';
import { longTellings } from './long-tellings.js';
import { namedAndWondered } from './named-and-wondered.js';
import { newcomers } from './newcomers.js';
import { notAPerson } from './not-a-person.js';
import { otherDesks } from './other-desks.js';
import { otherWishes } from './other-wishes.js';
import { papersAndBoxes } from './papers-and-boxes.js';
import { persons } from './persons.js';
import { refused } from './refused.js';
import { screenLawPhone } from './screen-law-phone.js';
import { several } from './several.js';
import { spokenAndTyped } from './spoken-and-typed.js';
import { stories } from './stories.js';
import { veiledFears } from './veiled-fears.js';
import { nearMisses, veiledDangers } from './veiled-dangers.js';
import { whatItCosts } from './what-it-costs.js';
import { whichDoor } from './which-door.js';
import { whoMay } from './who-may.js';

const dangerAndNot = [...dangers, ...nearDangers, ...veiledDangers, ...nearMisses, ...veiledFears, ...lastingHazards];
const everyone = [...spokenAndTyped, ...dialects, ...stories, ...longTellings, ...english, ...newcomers, ...angryAndOld, ...several];
const byPart = [...howSoon, ...whichDoor, ...whoMay, ...firstFoot, ...whatItCosts, ...papersAndBoxes, ...screenLawPhone, ...namedAndWondered];

/** Whole messages in many voices, each with what it means. */
export const voicesOfMany: readonly Spoken[] = [...dangerAndNot, ...persons, ...notAPerson, ...refused, ...otherDesks, ...otherWishes, ...everyone, ...byPart];
