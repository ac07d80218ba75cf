import type { DutyDirectory } from '../desk/routing/duty-directory.js';
import type { TopicCode } from '../desk/intake/topics.js';

const duty = (topic: TopicCode, unitId: string, area: string | null = null) => ({ topic, unitId, area });

/** Who answers for what in the invented district (派单目录). What a department must do is not left to a subdistrict. */
export const sampleDuties: DutyDirectory = {
  version: 'v1',
  entries: [
    duty('employment', 'human-resources'),
    duty('social_security', 'human-resources'),
    duty('housing', 'housing'),
    duty('community', 'xinhe', 'xinhe'),
    duty('community', 'wanghai', 'wanghai'),
    duty('community', 'housing'),
    duty('public_safety', 'urban-management'),
    duty('transport', 'traffic-police'),
    duty('finance', 'market-regulation'),
    duty('utilities', 'water'),
    duty('poverty_relief', 'civil-affairs'),
  ],
};
