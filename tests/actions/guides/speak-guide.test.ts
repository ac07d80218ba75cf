import { describe, expect, it } from 'vitest';
import { speakGuide, spokenGuides, spokenTopics } from '../../../server/actions/guides/speak-guide.js';
import { fakePorts } from '../../support/desk-fakes.js';

describe('the guides as the line reads them', () => {
  it('offers only categories that have a guide, and all their guides by name', async () => {
    const ports = fakePorts();
    const topics = await spokenTopics(ports);
    const byTopic = await Promise.all(topics.map(({ code }) => spokenGuides(ports, code)));
    expect(topics.length).toBeGreaterThan(0);
    expect(byTopic.every((guides) => guides.length > 0)).toBe(true);
    expect(byTopic.flat().map(({ itemCode }) => itemCode).sort()).toEqual((await spokenGuides(ports)).map(({ itemCode }) => itemCode).sort());
  });

  it('reads what to bring, where, cost and time from the guide in force', async () => {
    const ports = fakePorts();
    for (const guide of (await ports.directory.guides()).slice(0, 5)) {
      const { name, place, consult, fees, bookable } = guide;
      const spoken = await speakGuide(ports, guide.itemCode);
      expect(spoken).toMatchObject({ name, place, hours: consult.hours, cost: fees.map(({ standard }) => standard), bookable });
      expect(spoken?.howLong.zh).not.toBe('');
    }
  });

  it('has nothing for a guide that is not in force', async () => {
    expect(await speakGuide(fakePorts(), 'no-such-item')).toBeNull();
  });
});
