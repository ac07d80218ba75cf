import type { Unit } from '../ports/directory.js';

const unit = (id: string, [zh, en]: readonly [string, string], rest: Pick<Unit, 'kind' | 'duties' | 'areas'>): Unit => ({ id, name: { zh, en }, ...rest });

/** The invented district's units and what each answers for (派单目录). */
export const sampleUnits: readonly Unit[] = [
  unit('water', ['区水务局', 'Water Bureau'], { kind: 'department', duties: ['停水', '水压', '自来水', '排水', '污水', '内涝'], areas: [] }),
  unit('urban-management', ['区城管委', 'Urban Management'], { kind: 'department', duties: ['路灯', '井盖', '垃圾', '占道', '私搭', '广告牌', '扰民', '噪音', '太吵'], areas: [] }),
  unit('housing', ['区住建委', 'Housing Bureau'], { kind: 'department', duties: ['物业', '漏水', '电梯', '公租房', '供热', '暖气', '维修资金'], areas: [] }),
  unit('human-resources', ['区人社局', 'Human Resources'], { kind: 'department', duties: ['失业', '社保', '欠薪', '工资', '劳动合同', '养老'], areas: [] }),
  unit('civil-affairs', ['区民政局', 'Civil Affairs'], { kind: 'department', duties: ['低保', '残疾', '救助', '养老院', '助餐'], areas: [] }),
  unit('traffic-police', ['交警支队', 'Traffic Police'], { kind: 'department', duties: ['红绿灯', '停车', '违停', '堵车', '通行证'], areas: [] }),
  unit('market-regulation', ['区市场监管局', 'Market Regulation'], { kind: 'department', duties: ['乱收费', '价格', '假货', '过期', '餐馆', '无证'], areas: [] }),
  unit('xinhe', ['新河街道办', 'Xinhe Subdistrict'], { kind: 'subdistrict', duties: ['邻里', '楼道', '社区'], areas: ['新河', '幸福里'] }),
  unit('wanghai', ['望海街道办', 'Wanghai Subdistrict'], { kind: 'subdistrict', duties: ['邻里', '楼道', '社区'], areas: ['望海', '海滨里'] }),
];
