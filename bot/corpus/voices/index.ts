import type { Spoken } from '../../compose/spoken.js';
import { angryAndOld } from './angry-and-old.js';
import { dangers, nearDangers } from './dangers.js';
import { dialects } from './dialects.js';
import { english } from './english.js';
import { persons } from './persons.js';
import { refused } from './refused.js';
import { several } from './several.js';
import { spokenAndTyped } from './spoken-and-typed.js';
import { stories } from './stories.js';

/** Whole messages in many voices, each with what it means. */
export const voicesOfMany: readonly Spoken[] = [...dangers, ...nearDangers, ...persons, ...refused, ...spokenAndTyped, ...dialects, ...stories, ...english, ...angryAndOld, ...several];
