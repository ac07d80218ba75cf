import type { Bilingual } from '../../server/contract/common.js';
import type { ServiceGuide } from './portal-desk.js';

const say = (zh: string, en: string): Bilingual => ({ zh, en });

export const shortLabels = {
  what: say('办什么', 'What it is'),
  who: say('谁能办', 'Who may'),
  bring: say('带什么', 'What to bring'),
  where: say('去哪', 'Where to go'),
  cost: say('多少钱', 'What it costs'),
  time: say('多久', 'How long it takes'),
};
export const nothingToBring = say('什么都不用带', 'Nothing');
export const onlyInSomeCases = say('一般不用带，有的情况要带，见“材料”', 'Usually nothing; in some cases a paper, see “Documents”');
export const atOnce = say('当场办好', 'At once');

/** The 13 fields of a guide, in the order of 津滨政办发〔2017〕40号 二（一）2. */
export const fieldLabels = {
  name: say('事项名称', 'Name'),
  acceptingUnit: say('受理单位', 'Accepting unit'),
  itemType: say('事项类别', 'Type'),
  legalBases: say('设定依据', 'Legal basis'),
  audience: say('服务对象', 'Who it is for'),
  conditions: say('申请条件', 'Conditions'),
  materials: say('申请材料', 'Documents'),
  samples: say('示范文本及常见错误示例', 'Samples and common mistakes'),
  steps: say('基本流程', 'Steps'),
  fees: say('收费依据及标准', 'Fees and their basis'),
  timeLimit: say('办理时限', 'Time limit'),
  consult: say('咨询方式', 'Questions'),
  oversight: say('监督部门', 'Oversight'),
} as const satisfies Record<string, Bilingual>;
export type FieldKey = keyof typeof fieldLabels;

export const formWords: Readonly<Record<ServiceGuide['materials'][number]['form'], Bilingual>> = {
  original: say('原件', 'Original'),
  copy: say('复印件', 'Copy'),
  original_and_copy: say('原件和复印件', 'Original and copy'),
  electronic: say('电子件', 'Electronic'),
};

type Duration = NonNullable<ServiceGuide['timeLimit']['promised']>;
const unitWords: Readonly<Record<Duration['unit'], (n: number) => Bilingual>> = {
  working_day: (n) => say(`${n} 个工作日`, n === 1 ? '1 working day' : `${n} working days`),
  natural_day: (n) => say(`${n} 天`, n === 1 ? '1 day' : `${n} days`),
  month: (n) => say(`${n} 个月`, n === 1 ? '1 month' : `${n} months`),
};

/** "20 个工作日" / "20 working days". */
export const durationWords = ({ n, unit }: Duration): Bilingual => unitWords[unit](n);

/** Puts two texts side by side in both languages. */
export const join = (left: Bilingual, right: Bilingual, between: readonly [string, string] = ['：', ': ']): Bilingual => say(`${left.zh}${between[0]}${right.zh}`, `${left.en}${between[1]}${right.en}`);

/** A list in one line. */
export const list = (texts: readonly Bilingual[]): Bilingual => say(texts.map(({ zh }) => zh).join('、'), texts.map(({ en }) => en).join('; '));
