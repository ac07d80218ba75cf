import type { TopicSayings } from './topic-sayings.js';
import { lines } from '../lines.js';

export const povertyRelief: TopicSayings = {
  terms: lines(`
    低保 低保金 低收入 特困 五保户 救助 临时救助 医疗救助 困难家庭 贫困户 扶贫 脱贫 建档立卡 返贫 帮扶 孤儿 单亲 大病 残疾 没有收入 吃不上饭 无家可归 流浪 救济
    慰问金 捐款 民政 边缘户 助困 hardship relief allowance poor family homeless 穷 贫困 困难 揭不开锅 断粮 没钱看病 没钱吃饭 负债 重病 癌症 白血病 尿毒症 瘫痪
    精神病人 丧失劳动力 无劳动能力 失去父母 无人照顾 无儿无女 寡妇 遭灾 火灾受灾 水灾 房屋烧毁 救灾 灾民 露宿街头 乞讨 拾荒 低保户 吃低保 低保评议 低保取消 复核 入户调查 救助金 慈善
    红十字 爱心 助学困难 特困人员 供养 敬老院 精准扶贫 驻村 帮扶干部 产业扶贫 扶贫款 易地搬迁 两不愁 监测户 poverty hungry help income widow
  `),
  sayings: lines(`
    丈夫得了癌症，家里的钱花光了，想申请救助
    低保停了三个月，社区说我儿子有车
    我七十岁没有儿女，也没有收入
    孩子白血病，哪里能帮一帮
    临时救助批下来只有五百块，不够交房租
    邻居开着好车还吃低保
    我是单亲妈妈，打零工，能办低保吗
    桥洞下住着一个流浪的老人，天冷了
    低保复核的时候算了我已经出嫁的女儿的收入
    火灾把家里烧光了，没有地方住
    建档立卡的帮扶干部一年没来过
    特困供养的护理费没有发到手
    两个孩子都有残疾，家里就我一个人挣钱
    民政说我是边缘户，差十几块钱
    欠医院八万，能不能申请医疗救助
    孤儿的生活费被他叔叔领走了
    脱贫以后补助全停了，日子又不行了
    我出车祸干不了活，家里断了粮
    低保评议没有开会，名单是村里定的
    上大学的孩子没有路费，有没有助困的钱
    慰问金到了村里就没有发下来
    五保户的房子漏雨没人管
    爷爷奶奶带着三个孙子，爸妈都不在了
    低收入家庭认定要看存款多少
    救助站不收我，说不是本地人
    精准扶贫的羊发下来都是病羊
    老伴瘫在床上，我也没有退休金
    去年因病返贫，今年能不能纳入监测
    我失业了，这个月连饭钱都没有
    捐款箱的钱去了哪里，没有公布
    My husband is ill and we have no income, can we get relief
    Our minimum living allowance was stopped without a reason
    An old homeless man sleeps under the bridge
    我患尿毒症，一个人带孩子，生活费没有着落
    村里有钱人吃低保，真穷的没有
    家里遭了水灾，吃住都成问题
    爸爸残疾妈妈精神病，能申请什么帮助
    低保金比上个月少了一百，没有人解释
    街头有个老人没有家，睡在银行门口
    欠医院的钱还不上，有救助吗
    We cannot pay for food this month, is there emergency relief
    儿子瘫痪，我六十多岁还在拾荒
    扶贫款分了几户，没有公示
    敬老院不收我，说名额满了
    爱人走了，我一个人养三个孩子，实在过不下去
    入户调查的人没进门就说不符合
    房子让水冲了，救灾的钱没有到
    靠捡瓶子过日子，能办低保吗
    我丧失劳动能力，评残又够不上
    易地搬迁的房子分给了不该得的人
    家里三个病人，一天的药钱就要两百
    I am a widow with three children and we go hungry
    Our house burnt down and we have nothing left
  `),
};
