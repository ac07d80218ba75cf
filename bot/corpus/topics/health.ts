import type { TopicSayings } from './topic-sayings.js';
import { lines } from '../lines.js';

export const health: TopicSayings = {
  terms: lines(`
    医院 医生 护士 看病 挂号 住院 报销 医保 医疗 门诊 药 药店 疫苗 体检 急诊 手术 卫生院 社区医院 卫生服务中心 诊所 误诊 检查费 医药费 慢性病
    异地就医 生育津贴 独生子女 计划生育 二胎 新生儿 产检 传染病 核酸 乡村医生 卫健委 hospital doctor vaccine insurance clinic medicine 看医生 值班医生 专家号 预约挂号 病历 病人 患者
    家属 住院费 押金 护工 处方 输液 针剂 药品 药费 医保卡 医保局 医保报销 自费 起付线 转诊 大病 门诊报销 医保断缴 牙科 种植牙 美容医院 整形 接种 流感
    狂犬疫苗 血站 献血 卫生防疫 妇幼保健 母婴 出生证明 生育证 流产 心理咨询 精神病院 120 救护车 感染 医疗事故 医患 health nurse patient prescription treatment ward doctors grandmother
    ill
  `),
  sayings: lines(`
    社区医院的医生看病连头都不抬，开一堆药
    挂号网上约不到，到医院黄牛倒有号
    孩子打疫苗，卫生服务中心说没有货
    住院报销的比例和说的不一样
    异地就医备案了，结算的时候还是自费
    私人诊所给老人乱输液
    急诊等了三个小时没有人管
    医院做了一堆检查，没有一项是必要的
    居民医保交了，系统里显示没参保
    药店刷医保卡卖保健品和日用品
    做手术前没有告诉我们风险，出了事不承认
    慢性病的药社区医院老是缺
    生育津贴申请了三个月没有发
    独生子女父母奖励金停了是怎么回事
    乡村医生的补助一年没有发了
    医院停车场和病房楼道脏得不行
    体检中心拿错了报告
    牙科诊所收了定金，装的牙不到一个月就掉了
    救护车来了四十分钟
    医院不给打印费用清单
    新生儿办医保晚了一个月，住院的钱不给报
    护士扎针扎了五次，态度还不好
    医保卡里的余额少了几百块
    小诊所没有执照给人打美容针
    精神病人没有按时服药，家属管不了
    小区里好几家孩子得了手足口病
    大病保险的二次报销怎么没有消息
    想给我妈约家庭医生
    开了药医保不能用，只能去外面药房买
    医院食堂和陪护费乱定价
    The clinic ran out of flu vaccine for children
    The hospital refuses to print the list of charges
    My medical insurance was not accepted at the hospital
    半夜带孩子去急诊，值班医生不在
    老人在外省看病，回来说不能报销
    牙科医院广告说免费洗牙，去了就推销种牙
    接种点只开上午，上班的人打不了疫苗
    医院给开的药，药房说没有
    医保余额和刷卡记录对不上
    手术以后感染了，院方不给看病历
    The doctor gave the wrong prescription to my grandmother
    专家号全在黄牛手里
    出生证明上的名字写错了怎么改
    医院说没有床位，让我们等
    拔错了牙，诊所不承认
    医疗事故鉴定要找哪里
    狂犬疫苗哪里有，被猫抓了
    住院押金出院两个月没退
    病历复印要等十五天
    美容医院把脸打坏了
    献血证的优惠在外地能不能用
    The nurse gave the wrong injection
    The hospital has no bed for my father
  `),
};
