import { describe, expect, it } from 'vitest';
import { readHall } from '../../../server/actions/hall/read-hall.js';
import { waitRange } from '../../../server/desk/hall/wait-range.js';
import { sampleCentres } from '../../../server/sample-data/centres.js';
import { settleHall } from '../../../server/sample-data/life/hall-today.js';
import { fakePorts } from '../../support/desk-fakes.js';
import { member } from '../../support/desk-at-work.js';

async function settled(now: number) {
  const ports = fakePorts({ now });
  ports.directory.centres = async () => sampleCentres;
  await settleHall(ports);
  return { ports, read: () => readHall(ports, member('clerk-1'), 'xinhe') };
}

describe.each([
  ['in the morning', Date.UTC(2026, 10, 23, 2)],
  ['minutes after midnight', Date.UTC(2026, 10, 22, 16, 3)],
  ['late in the evening', Date.UTC(2026, 10, 23, 15, 50)],
])('the sample hall %s', (_, now) => {
  it('has people in every stage of a visit, all of today', async () => {
    const { read } = await settled(now);
    const hall = await read();
    const count = (state: string) => hall.visits.filter((visit) => visit.state === state).length;
    expect(['done', 'missed', 'parked', 'serving', 'waiting'].map(count)).toEqual([6, 1, 1, 1, 5]);
    expect(hall.visits.every(({ arrivedAt }) => arrivedAt <= now)).toBe(true);
    expect(hall.expected.length).toBeGreaterThan(0);
  });

  it('is settled once', async () => {
    const { ports, read } = await settled(now);
    await settleHall(ports);
    expect((await read()).visits).toHaveLength(14);
  });
});

it('has served enough to speak of minutes', async () => {
  const { read } = await settled(Date.UTC(2026, 10, 23, 2));
  const { line, minutes } = await read();
  expect(waitRange(line.length, { minutes, windows: 2 })).toMatchObject({ from: expect.any(Number) as number });
});
