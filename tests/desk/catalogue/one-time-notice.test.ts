import { describe, expect, it } from 'vitest';
import { noticeCard, toldGuide } from '../../../server/desk/catalogue/one-time-notice.js';
import { sampleGuides } from '../../../server/sample-data/guides/index.js';

const guideOf = (itemCode: string) => {
  const guide = sampleGuides.find((one) => one.itemCode === itemCode);
  if (!guide) throw new Error(`no guide ${itemCode}`);
  return guide;
};
const unemployment = guideOf('unemployment-registration');

describe('what a one-time notice tells', () => {
  it('names what everybody brings, with the promise that will do instead, and not what the offices fetch', () => {
    expect(toldGuide(unemployment).bring.map(({ zh }) => zh)).toEqual(['居民身份证（原件核验，当场退还）', '《失业人员登记表》（可以用承诺书代替）']);
  });

  it('leaves no document of any guide unsaid that the citizen has to bring', () => {
    for (const guide of sampleGuides) {
      const card = noticeCard(guide, 'zh');
      const wanted = guide.materials.filter(({ obtainBy, required, when }) => obtainBy !== 'data_sharing' && (required || when !== undefined));
      expect(wanted.filter(({ name }) => !card.includes(name.zh)).map(({ name }) => `${guide.itemCode} ${name.zh}`)).toEqual([]);
    }
  });

  it('is complete in English', () => {
    expect(noticeCard(unemployment, 'en').split('\n').map((line) => line.split(':')[0])).toEqual(['One-time notice', 'Bring', 'Where', 'Opening hours', 'Cost', 'Time']);
  });
});
