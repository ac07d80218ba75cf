/** Picks as language does: the second word half as often as the first, the third a third as often. */
export function zipf<T>(items: readonly T[]): (chance: number) => T {
  const weights = items.map((_, rank) => 1 / (rank + 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const ends = weights.map((weight) => (sum += weight) / whole);
  return (chance) => items[Math.min(items.length - 1, ends.findIndex((end) => chance < end))] ?? (items[0] as T);
}

const split = (text: string): string[] => text.split(' ');
const pairsOf = (first: readonly string[], second: readonly string[]): string[] => second.flatMap((b) => first.map((a) => a + b));

export const matters = split(
  '井盖缺失 路灯不亮 飞线充电 施工噪声 垃圾清运 楼顶漏水 停水 违停占道 电梯停运 物业收费 污水外溢 树枝遮挡 油烟扰民 广场舞扰民 暖气不热 群租 占道经营 犬只扰民 公交改线 学位登记 医保报销 失业登记 养老认证 居住证 健身器材损坏 高空抛物 消防通道堵塞 燃气异味 积水 道路塌陷 招牌松动 共享单车乱停 燃放烟花 拖欠工资 虚假宣传 预付卡退款 快递丢失 黑车 门禁损坏 停电',
);
const tails = split('，有人险些受伤 ，一直没有人修 ，已经两个月 ，夜里特别严重 ，老人出行不便 ，物业推给街道 ，请尽快处理 ，多次反映没有结果 ，孩子上学要经过 ，下雨就这样 ，影响整栋楼 ，想问什么时候好');
const streets = split('新河街 望海路 海滨里 大沿路 幸福里 建设路 解放路 胜利街 文化里 东风路 河西里 向阳街 迎宾道 春光路 长江道 黄河路 槐树街 银杏路 紫藤里 青松道').concat(pairsOf(split('安 平 宁 泰 和 康 荣 丰 福 祥 瑞 锦 明 清 云 星 月 雅 兰 竹'), split('园 苑 庭 湾 坊 居 台 阁 巷 桥')));
const surnames = split('王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧');
const givens = pairsOf(split('文 志 建 晓 丽 秀 海 国 春 玉 雪 俊 嘉 子 思 欣 佳 雨 天 少'), split('静 强 华 芳 军 敏 杰 娟 涛 霞 明 超 燕 平 刚 桂 英 慧 辉 婷 琳 鹏 飞 颖 博 宁 磊 洋 岩 峰'));

const pickMatter = zipf(matters);
const pickStreet = zipf(streets);
const pickSurname = zipf(surnames);
const pickGiven = zipf(givens);

export interface Matter { title: string; content: string; place: string; name: string; phone: string }

/** A matter as citizens write them; no person, phone or address in it exists. */
export function matterAt(roll: () => number, index: number): Matter {
  const street = pickStreet(roll());
  const what = pickMatter(roll());
  const tail = tails[Math.floor(roll() * tails.length)] ?? '';
  const place = `${street} ${1 + Math.floor(roll() * 300)} 号 ${1 + Math.floor(roll() * 40)} 栋`;
  return {
    title: `${street}${what}${tail}`,
    content: `${place}附近${what}${tail}。希望有人到现场看看，办完回个电话。编号 ${index}。`,
    place,
    name: pickSurname(roll()) + pickGiven(roll()),
    phone: `000${String(Math.floor(roll() * 10 ** 8)).padStart(8, '0')}`,
  };
}
