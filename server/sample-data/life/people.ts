import type { Role, StaffActor } from '../../desk/access/actor.js';
import { samplePeople } from '../staff.js';

const surnames = ['赵', '钱', '周', '吴', '郑', '冯', '陈', '褚', '卫', '蒋', '沈', '韩', '杨', '朱', '秦', '许', '何', '吕', '施', '张', '孔', '曹', '严', '华', '金', '魏', '陶', '姜'];
const givenNames = ['桂英', '建国', '秀兰', '志强', '玉梅', '国庆', '海燕', '小军', '淑珍', '文博'];
const lastPhone = 1_000_000;

export interface Caller {
  name: string;
  /** Eleven digits in a range no network has. */
  phone: string;
}

/** The people who call; some call more than once. */
export const callers: readonly Caller[] = surnames.flatMap((surname, row) =>
  givenNames.map((given, column) => ({ name: `${surname}${given}`, phone: `0001${String((row * givenNames.length + column) * 104_729 % lastPhone).padStart(7, '0')}` })),
);

/** Places people name, each in one of the subdistricts or none. */
export const places: readonly string[] = [
  '幸福里 3 号楼', '幸福里 7 号楼', '幸福里 12 号楼', '新河街 18 号院', '新河街菜市场', '新河小学门口', '新河公园东门', '海滨里 2 号楼', '海滨里 9 号楼', '望海路 66 号',
  '望海路与顺达道路口', '望海花园 5 号楼', '海滨里早市', '政通路 1 号', '顺达道公交站', '新河街与政通路路口', '望海花园南门', '幸福里社区活动站',
];

/** The person of the trial desk with this role. */
function deskHand(role: Role): StaffActor {
  const person = samplePeople.find(({ roles }) => roles.includes(role));
  if (!person) throw new RangeError(`the sample desk has nobody as ${role}`);
  return { kind: 'staff', ...person };
}

/** Who does what at the desk. */
export const hands = { operator: deskHand('operator'), dispatcher: deskHand('dispatcher'), reviewer: deskHand('reviewer'), callback: deskHand('callback'), supervisor: deskHand('supervisor') };
export type DeskHand = keyof typeof hands;

/** The units' contacts; those without an account for trial have a name all the same. */
const contactNames: Readonly<Record<string, string>> = { water: '蒋清', 'human-resources': '韩雪', 'civil-affairs': '沈洁', 'traffic-police': '秦峰', 'market-regulation': '许静', xinhe: '何平', wanghai: '吕欣' };

/** Who speaks for a unit. */
export function contactOf(unitId: string): StaffActor {
  const known = samplePeople.find((person) => person.unitId === unitId);
  if (known) return { kind: 'staff', ...known };
  return { kind: 'staff', id: `${unitId}-contact`, name: contactNames[unitId] ?? '联络员', roles: ['unit_contact'], unitId };
}
