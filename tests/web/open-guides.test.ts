import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guideWatch, guideWatches, openGuide, openGuides } from '../../server/contract/open-guides.js';
import { moveGuide } from '../../server/actions/guides/write-guide.js';
import { consumeEvent } from '../../server/actions/events/consume-event.js';
import type { GuideCommand } from '../../server/desk/catalogue/guide-commands.js';
import { approver, editor } from '../support/guides.js';
import { beginDraft, saveDraft } from '../../server/actions/guides/write-guide.js';
import { Browser, webDesk, type WebDesk } from './support/web-desk.js';

const code = 'unemployment-registration';
let desk: WebDesk;
let citizen: Browser;

beforeEach(async () => {
  desk = await webDesk();
  citizen = new Browser(desk.app);
  await desk.ports.jobs.work({ consume: (ref) => consumeEvent(desk.ports, ref), lapse_offer: async () => undefined, reach_deadline: async () => undefined, reach_supervision: async () => undefined });
});
afterEach(() => desk.close());

const book = async () => {
  const found = await desk.ports.guides.get(code);
  if (!found) throw new Error('the guide is gone');
  return found;
};
/** Publishes the guide with another place, and lets everybody hear of it. */
async function change(command: Partial<Extract<GuideCommand, { action: 'publish' }>> = {}): Promise<void> {
  const { ports } = desk;
  const over = async () => ({ itemCode: code, revision: (await book()).version });
  await beginDraft(ports, editor, { ...(await over()), why: '窗口搬迁', question: null });
  const content = (await book()).draft?.content;
  if (!content) throw new Error('no draft');
  await saveDraft(ports, editor, { ...(await over()), content: { ...content, place: { zh: '二楼', en: 'Second floor' } } });
  await moveGuide(ports, editor, { ...(await over()), command: { action: 'submit', note: null } });
  await moveGuide(ports, approver, { ...(await over()), command: { action: 'publish', reason: '窗口搬迁', effectiveFrom: null, ...command } });
  await ports.jobs.drain();
}

describe('guides for anybody’s program', () => {
  it('are listed, by category and by word', async () => {
    const all = openGuides.parse((await citizen.get('/api/open/guides')).body);
    expect(all.count).toBe(all.guides.length);
    const housing = openGuides.parse((await citizen.get('/api/open/guides?category=housing')).body);
    expect(housing.guides.map(({ category }) => category)).not.toContain('employment');
    const found = openGuides.parse((await citizen.get(`/api/open/guides?q=${encodeURIComponent('失业登记')}`)).body);
    expect(found.guides.map(({ itemCode }) => itemCode)).toContain(code);
    expect((await citizen.get('/api/open/guides?category=nothing')).status).toBe(400);
  });

  it('are read whole, and an older version still after a newer one', async () => {
    const before = openGuide.parse((await citizen.get(`/api/open/guides/${code}`)).body);
    expect(before.guide.materials.length).toBeGreaterThan(0);
    await change();
    expect(openGuide.parse((await citizen.get(`/api/open/guides/${code}`)).body)).toMatchObject({ version: before.version + 1, standing: 'in_force', guide: { place: { zh: '二楼' } } });
    expect(openGuide.parse((await citizen.get(`/api/open/guides/${code}/versions/${before.version}`)).body)).toMatchObject({ standing: 'past', guide: { place: before.guide.place } });
    expect((await citizen.get(`/api/open/guides/${code}/versions/99`)).status).toBe(404);
    expect((await citizen.get('/api/open/guides/nothing-here')).status).toBe(404);
  });

  it('come with a mark; who has the same gets nothing twice, until it changes', async () => {
    const first = await citizen.get(`/api/open/guides/${code}`);
    const mark = String(first.headers['etag']);
    expect(first.headers).toMatchObject({ 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=60' });
    const again = await citizen.get(`/api/open/guides/${code}`, { 'if-none-match': mark });
    expect([again.status, again.text]).toEqual([304, '']);
    await change();
    expect((await citizen.get(`/api/open/guides/${code}`, { 'if-none-match': mark })).status).toBe(200);
  });

  it('show no draft and no version that was taken back', async () => {
    await change({ effectiveFrom: '2026-12-01' });
    const { version } = openGuide.parse((await citizen.get(`/api/open/guides/${code}`)).body);
    await moveGuide(desk.ports, approver, { itemCode: code, revision: (await book()).version, command: { action: 'recall', version: version + 1, reason: '推迟' } });
    expect((await citizen.get(`/api/open/guides/${code}/versions/${version + 1}`)).status).toBe(404);
    expect(openGuide.parse((await citizen.get(`/api/open/guides/${code}`)).body).versions.map((one) => one.version)).toEqual([version]);
  });

  it('stop answering a machine that asks too often', async () => {
    await desk.close();
    desk = await webDesk({ config: { limits: { signIn: 9, progress: 9, filing: 9, open: 2 } } });
    const machine = new Browser(desk.app);
    const statuses = [];
    for (let n = 0; n < 3; n += 1) statuses.push((await machine.get('/api/open/guides')).status);
    expect(statuses).toEqual([200, 200, 429]);
  });
});

describe('being told that a guide changed', () => {
  const watch = async (who: Browser, body: object = {}) => who.post(`/api/guides/${code}/watch`, { lang: 'zh', ...body });
  const own = async (who: Browser) => guideWatches.parse((await who.get('/api/guide-watches')).body).watches;

  it('needs a word of consent, and nothing but the browser’s own cookie', async () => {
    expect(await own(citizen)).toEqual([]);
    expect(guideWatch.parse((await watch(citizen)).body)).toMatchObject({ itemCode: code, until: '2026-12-23', byText: false, changed: null });
    await change();
    expect(await own(citizen)).toMatchObject([{ itemCode: code, changed: { fields: [{ zh: '办理地点', en: 'Place' }] } }]);
    expect(await own(new Browser(desk.app))).toEqual([]);
    expect(await desk.ports.deliveries.latest(9)).toEqual([]);
  });

  it('comes as one text to who left a number, however often it is heard', async () => {
    await watch(citizen, { phone: '00012345678' });
    await change();
    expect(await desk.ports.deliveries.latest(9)).toMatchObject([{ to: '00012345678', about: `guide:${code}`, state: 'sent' }]);
    expect((await watch(citizen, { phone: '911' })).status).toBe(400);
  });

  it('comes as a line in the chat that is going on', async () => {
    const { body } = await citizen.post('/api/chat/conversations', { lang: 'zh' });
    const { id } = body['conversation'] as { id: string };
    await watch(citizen);
    await change();
    const talk = await desk.ports.conversations.get(id);
    expect(talk?.messages.map(({ system }) => system)).toEqual([{ code: 'guide_changed', facts: expect.objectContaining({ item: code, date: '2026-11-23' }) as unknown }]);
  });

  it('ends at once when it is taken back, and by itself after thirty days', async () => {
    await watch(citizen);
    expect((await citizen.ask('DELETE', `/api/guides/${code}/watch`)).status).toBe(200);
    expect(await own(citizen)).toEqual([]);
    await watch(citizen);
    desk.ports.clock.advance(30 * 24 * 3600 * 1000);
    expect(await own(citizen)).toEqual([]);
  });

  it('is not for a guide that does not exist', async () => {
    expect((await citizen.post('/api/guides/nothing-here/watch', { lang: 'zh' })).status).toBe(404);
  });
});
