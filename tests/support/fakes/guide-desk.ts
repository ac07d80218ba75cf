import type { GuideDesk, GuideName, SpokenGuide } from '../../../server/ports/guide-desk.js';

const names: readonly GuideName[] = [
  { itemCode: 'unemployment-registration', name: { zh: '失业登记', en: 'Unemployment registration' }, aliases: ['失业证'] },
  { itemCode: 'residence-permit', name: { zh: '居住证办理', en: 'Residence permit' }, aliases: ['暂住证'] },
];

/** Two guides in two categories; three texts a phone. */
export class FakeGuideDesk implements GuideDesk {
  readonly texts: { itemCode: string; phone: string }[] = [];

  async topics() {
    return [
      { code: 'employment', name: { zh: '劳动就业', en: 'Employment' } },
      { code: 'public_safety', name: { zh: '公共安全', en: 'Public safety' } },
    ];
  }

  async guides(topic?: string): Promise<readonly GuideName[]> {
    if (topic === undefined) return names;
    return topic === 'employment' ? names.slice(0, 1) : names.slice(1);
  }

  async read(itemCode: string): Promise<SpokenGuide | null> {
    const found = names.find((one) => one.itemCode === itemCode);
    if (found === undefined) return null;
    const [bring, cost] = [[{ zh: '身份证', en: 'ID card' }, { zh: '户口簿', en: 'Household register' }], [{ zh: '不收费', en: 'Free of charge' }]];
    return { itemCode, name: found.name, bring, sometimesMore: true, place: { zh: '新河街中心二楼。', en: 'Xinhe centre, second floor' }, hours: { zh: '工作日九点到五点', en: 'Working days 9 to 5' }, cost, howLong: { zh: '当场办好', en: 'At once' }, bookable: itemCode === 'unemployment-registration' };
  }

  async text({ itemCode, phone }: { itemCode: string; phone: string }): Promise<boolean> {
    if (this.texts.filter((one) => one.phone === phone).length >= 3) return false;
    this.texts.push({ itemCode, phone });
    return true;
  }
}
