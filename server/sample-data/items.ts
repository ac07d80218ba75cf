import type { CategoryCode } from '../desk/catalogue/categories.js';
import type { ServiceItem } from '../desk/catalogue/guide.js';
import { sampleGuides } from './guides/index.js';

interface Listing {
  readonly category: CategoryCode;
  readonly aliases: readonly string[];
}

const listings: Readonly<Record<string, Listing>> = {
  'unemployment-registration': { category: 'employment', aliases: ['登记失业', '失业证', '就业失业登记', '无业登记', '待业登记'] },
  'unemployment-benefit': { category: 'employment', aliases: ['失业金', '失业保险', '领失业钱', '失业补助', '失业待遇'] },
  'social-security-card-replacement': { category: 'social_security', aliases: ['社保卡补办', '补社保卡', '换社保卡', '社保卡挂失', '社保卡丢了'] },
  'disability-subsidies': { category: 'social_security', aliases: ['残疾人两项补贴', '残疾补贴', '重残护理补贴', '残疾人生活补贴', '残补'] },
  'resident-medical-enrolment': { category: 'health', aliases: ['居民医保', '城乡居民医保', '新生儿医保', '学生医保', '交医保', '少儿医保'] },
  'public-rental-housing': { category: 'housing', aliases: ['公租房', '廉租房', '政府租的房', '保障房', '公共租赁房'] },
  'residence-registration': { category: 'public_safety', aliases: ['居住登记', '暂住登记', '流动人口登记', '租房登记', '登记住址'] },
  'residence-permit': { category: 'public_safety', aliases: ['居住证', '暂住证', '办居住证', '居住证签注', '居住证续签'] },
  'id-card-renewal': { category: 'public_safety', aliases: ['换身份证', '补身份证', '身份证到期', '身份证丢了', '二代证'] },
  'senior-transit-card': { category: 'transport', aliases: ['老年乘车卡', '敬老卡', '老人公交卡', '坐车老年卡', '免费乘车卡'] },
  'heating-refund': { category: 'utilities', aliases: ['退暖气费', '热费退费', '测温退费', '暖气不达标退钱', '采暖费退费'] },
  'minimum-living-allowance': { category: 'poverty_relief', aliases: ['低保', '吃低保', '低保申请', '最低生活保障', '低保金'] },
};

/** The catalogue of the demo district: one item for each sample guide. */
export const sampleItems: readonly ServiceItem[] = sampleGuides.flatMap((guide) => {
  const listing = listings[guide.itemCode];
  return listing === undefined ? [] : [{ code: guide.itemCode, nameZh: guide.name.zh, nameEn: guide.name.en, acceptingUnit: guide.acceptingUnit, ...listing }];
});
