import { beforeEach, describe, expect, it } from 'vitest';
import { acceptOffer } from '../../../server/actions/queue/accept-offer.js';
import { askForPerson } from '../../../server/actions/conversation/ask-for-person.js';
import { contactOfVisitor } from '../../../server/actions/citizens/citizen-contact.js';
import { citizenSpeaks } from '../../../server/actions/conversation/citizen-speaks.js';
import { guideInForce } from '../../../server/actions/guides/guide-in-force.js';
import { bookableItems } from '../../../server/actions/appointments/offer-slots.js';
import { readWork } from '../../../server/actions/queue/read-work.js';
import { startConversation } from '../../../server/actions/conversation/start-conversation.js';
import { sweep } from '../../../server/actions/events/sweep.js';
import { tellAskers } from '../../../server/actions/guides/tell-askers.js';
import { ownWatches, watchGuide } from '../../../server/actions/guides/watch-guide.js';
import { beginDraft, beginGuide, moveGuide, saveDraft } from '../../../server/actions/guides/write-guide.js';
import { instantAt } from '../../../server/desk/calendar/shanghai.js';
import type { GuideContent } from '../../../server/desk/catalogue/guide-content.js';
import { refused } from '../../support/builders.js';
import { deskAtWork, member, sitDown, type DeskAtWork } from '../../support/desk-at-work.js';
import { mondayTen } from '../../support/desk-fakes.js';

const code = 'unemployment-registration';
const [editor, approver] = [member('editor-1'), member('approver-1')];
let desk: DeskAtWork;
beforeEach(async () => {
  desk = await deskAtWork(mondayTen);
});

const over = async () => ({ itemCode: code, revision: (await desk.ports.guides.get(code))?.version ?? 0 });
/** Changes the guide and publishes it, from today or from another day on. */
async function publish(change: Partial<GuideContent>, effectiveFrom: string | null = null): Promise<void> {
  const begun = await beginDraft(desk.ports, editor, { ...(await over()), why: '窗口搬迁', question: null });
  if (!begun.draft) throw new Error('no draft');
  await saveDraft(desk.ports, editor, { ...(await over()), content: { ...begun.draft.content, ...change } });
  await moveGuide(desk.ports, editor, { ...(await over()), command: { action: 'submit', note: null } });
  await moveGuide(desk.ports, approver, { ...(await over()), command: { action: 'publish', reason: '窗口搬迁', effectiveFrom } });
  await desk.settle();
}
const upstairs = { place: { zh: '二楼', en: 'Upstairs' } };
const place = async () => (await guideInForce(desk.ports, code)).place.zh;
const visitor = 'cookie-of-a-visitor';
const watch = (more: { phone?: string } = {}) => watchGuide(desk.ports, { visitor, itemCode: code, lang: 'zh', phone: more.phone ?? null });

describe('a published change', () => {
  it('is what everybody reads, and what the assistant learns', async () => {
    await publish(upstairs);
    expect(await place()).toBe('二楼');
    expect(desk.ports.assistant.relearnt).toEqual(['guides_changed']);
  });

  it('of a later day takes effect by itself, and then the assistant learns it, once', async () => {
    const before = await place();
    await publish(upstairs, '2026-12-01');
    expect([await place(), desk.ports.assistant.relearnt]).toEqual([before, []]);
    await desk.pass(instantAt('2026-12-01', '00:00') - mondayTen);
    expect(await place()).toBe('二楼');
    await sweep(desk.ports);
    await desk.settle();
    await sweep(desk.ports);
    await desk.settle();
    expect(desk.ports.assistant.relearnt).toEqual(['guides_changed']);
  });

  it('decides what can be booked from its day on', async () => {
    const bookable = async () => (await bookableItems(desk.ports)).some((item) => item.code === code);
    expect(await bookable()).toBe(true);
    await publish({ bookable: false });
    expect(await bookable()).toBe(false);
  });

  it('of a guide that ends takes it out of what is in force', async () => {
    await publish({ extras: { effectiveUntil: '2026-11-30' } });
    await desk.pass(instantAt('2026-12-01', '00:00') - mondayTen);
    expect((await refused(guideInForce(desk.ports, code))).code).toBe('not_found');
    expect((await desk.ports.directory.items()).some((item) => item.code === code)).toBe(true);
  });
});

describe('who agreed to be told', () => {
  it('is told once, however often the event is heard', async () => {
    await watch({ phone: '00012345678' });
    await publish(upstairs);
    const version = (await guideInForce(desk.ports, code)).version;
    const [sent] = await desk.ports.deliveries.latest(9);
    await tellAskers(desk.ports, { itemCode: code, version, id: sent?.id.split(':')[0] ?? '' });
    expect((await desk.ports.deliveries.about(`guide:${code}`)).filter(({ id }) => id === sent?.id)).toHaveLength(1);
    expect(await ownWatches(desk.ports, visitor)).toMatchObject([{ watch: { told: { fields: ['place'] } } }]);
  });

  it('is not told by a text of a guide nobody has changed, nor of one they did not ask about', async () => {
    await watchGuide(desk.ports, { visitor, itemCode: 'residence-permit', lang: 'zh', phone: '00012345678' });
    await publish(upstairs);
    expect(await desk.ports.deliveries.latest(9)).toEqual([]);
  });

  it('is not spoken to by the desk while a person serves them', async () => {
    await sitDown(desk, 'operator-1');
    const { id: contactId } = await contactOfVisitor(desk.ports, visitor);
    const { id } = await startConversation(desk.ports, { contactId, lang: 'zh' });
    await citizenSpeaks(desk.ports, { contactId, conversationId: id, id: 'words-1', text: '失业登记要带什么' });
    await askForPerson(desk.ports, { contactId, conversationId: id });
    await desk.settle();
    const { offer } = await readWork(desk.ports, member('operator-1'));
    await acceptOffer(desk.ports, member('operator-1'), { conversationId: id, offerId: offer?.conversation.offer?.id ?? '' });
    await watch();
    await publish(upstairs);
    expect((await desk.ports.conversations.get(id))?.messages.some(({ system }) => system?.code === 'guide_changed')).toBe(false);
    expect(await ownWatches(desk.ports, visitor)).toMatchObject([{ watch: { told: { fields: ['place'] } } }]);
  });

  it('may follow twenty guides, and no machine a thousand', async () => {
    const { id: contactId } = await contactOfVisitor(desk.ports, visitor);
    for (let n = 0; n < 20; n += 1) await desk.ports.guideWatches.put({ contactId, itemCode: `other-${n}`, lang: 'zh', phone: null, agreedAt: mondayTen, until: mondayTen + 1, told: null });
    expect((await refused(watch())).code).toBe('too_many');
  });
});

describe('a guide that is not there yet', () => {
  it('can be begun again after its only draft was thrown away', async () => {
    const begin = () => beginGuide(desk.ports, editor, { itemCode: 'made-up-matter', category: 'housing', name: { zh: '虚构事项', en: 'Made up' }, why: '群众常问', question: null });
    const { version } = await begin();
    expect((await refused(begin())).code).toBe('guide_exists');
    await moveGuide(desk.ports, editor, { itemCode: 'made-up-matter', revision: version, command: { action: 'discard', reason: '不需要' } });
    expect((await begin()).history.map(({ act }) => act)).toEqual(['begun', 'discarded', 'begun']);
  });
});
