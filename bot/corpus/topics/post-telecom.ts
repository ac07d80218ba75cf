import type { TopicSayings } from './topic-sayings.js';
import { lines } from '../lines.js';

export const postTelecom: TopicSayings = {
  terms: lines(`
    快递 邮政 邮件 包裹 邮局 快递员 驿站 丢件 签收 派送 投递 报纸 挂号信 手机 话费 套餐 流量 宽带 网络 信号 基站 移动 联通 电信
    运营商 携号转网 扣费 固话 座机 光纤 电话卡 实名 垃圾短信 骚扰电话 快递柜 通信 parcel courier broadband mobile signal phone bill post office 快件 取件 取件码
    寄件 寄送 邮寄 邮递 物流 投递员 代收点 菜鸟 丢失 破损 保价 延误 退回 邮编 信件 汇款单 报刊 手机号 号码 靓号 注销 停机 欠费 合约
    低消 月租 增值业务 彩铃 流量包 资费 话务员推销 营业厅 客服 装机 移机 光猫 网速 上网 断网 WiFi 信号塔 铁塔 辐射 通信线 电线杆 实名制 短信轰炸 诈骗短信拦截
    电视盒子 IPTV package delivered internet plan
  `),
  sayings: lines(`
    快递放在驿站没有打电话，过了一个星期才知道
    包裹显示签收了，我根本没拿到
    手机套餐想改便宜的，营业厅说改不了
    小区只能装一家的宽带，价格比外面贵一倍
    家里手机信号只有一格，打电话老断
    宽带报修三天没有人来
    寄出去的衣服丢了，邮局只赔三倍邮费
    话费莫名其妙扣了一百多，查出来是增值业务
    快递员把箱子扔在雨里
    想携号转网，运营商说我有合约
    老人的手机被开通了好几个彩铃
    楼顶要装通信基站，业主不知道，担心辐射
    快递柜超时要收费，没有经过我同意放进去的
    挂号信一个月没送到
    电线杆上的光纤线垂到路中间
    每天接十几个推销电话
    老年人有没有话费优惠
    搬家了宽带移机要收两百块
    邮政报刊订了，三天两头送不到
    号码注销了还在扣月租
    流量用不完月底清零不合理
    偏远村里没有快递点，要到镇上取
    网速承诺五百兆，测出来只有八十
    寄给法院的材料被投错了地方
    营业厅让老人自己在机器上办，没人教
    集包站天天凌晨装卸
    送件要到付，收件人没有同意
    座机停了，没有人通知
    收到的手机是翻新的，快递不让先验货
    5G信号在地下室完全没有
    My parcel is marked as delivered but I never got it
    The broadband in our estate has been down for four days
    The phone company charged me for services I never ordered
    快件显示已投递，驿站说没有
    上网卡得不行，客服派单三次没有人来
    我办的九元套餐每个月扣二十九
    换了手机号，原来的号销不掉
    寄的茶叶被压烂了，快递公司说没有保价不赔
    山里没有移动信号，打不了电话
    老人不会用手机，营业厅拒绝办现场业务
    The courier left my parcel in the rain
    物流的货到了不送上楼，还要加钱
    取件码发到别人手机上了
    网速慢，视频会议一直断
    信号塔装在幼儿园旁边
    欠费三块钱就停机
    客服推销骗我升级套餐
    合约期没到不让换便宜的
    寄到国外的信两个月没到
    IPTV莫名扣了会员费
    断网两天，报修说没有工单
    Our internet has been cut off since Monday
    The post office lost my package
  `),
};
