import type { TopicSayings } from './topic-sayings.js';
import { lines } from '../lines.js';

export const socialSecurity: TopicSayings = {
  terms: lines(`
    社保 社会保险 养老保险 养老金 退休 退休金 社保卡 缴费 断缴 补缴 转移接续 缴费年限 工龄 视同缴费 认证 生存认证 遗属 丧葬费 抚恤金 残疾人补贴 护理补贴 生活补贴 失地农民养老 内退
    病退 提前退休 社保局 社保中心 参保 pension retirement social insurance card 养老 领养老金 停发 涨养老金 养老待遇 退休年龄 退休审批 退休手续 缴费基数 缴费档次 一次性补缴 个人账户 统筹 转移社保
    社保关系 社保断交 社保中断 职工养老 居民养老 新农保 企业年金 下岗职工 买断工龄 国企改制 城镇职工 老工伤 供养亲属 残补 高龄津贴 老年补贴 社保窗口 人脸认证 社保局网站 contribution years retired benefit pensioner
    security
  `),
  sayings: lines(`
    我爸的养老金这个月没有到账，问银行说没有发
    退休手续递上去半年了，一直说在审核
    九十年代的工龄没有算进去，养老金少了一截
    社保卡换了新的，旧卡里的钱怎么办
    养老认证手机刷脸总是不通过，老人九十岁了
    以前单位少交了两年养老保险，现在能补吗
    从外省转过来的社保，缴费年限对不上
    单位破产以后我的养老保险断了十年
    失地农民的养老保险我们村为什么没有办
    重度残疾人护理补贴停发了，没有通知
    老人去世了，丧葬费和抚恤金去哪里领
    个人交社保，为什么今年涨了这么多
    社保卡丢了，补卡要等一个多月太久
    交满十五年了还要继续交吗
    同样的工龄，我的退休工资比同事低几百块
    特殊工种提前退休的材料被退回来三次
    养老金调整以后我的没有涨
    居民养老和职工养老能不能合并
    残疾证是二级，生活补贴一直批不下来
    网上缴社保扣了两次钱，多扣的怎么退
    灵活就业交社保的系统打不开
    我母亲没有交过养老保险，现在六十五了还能交吗
    退休人员的采暖补贴什么时候发
    社保中心说我的身份证号有两个账户，要合并
    乡下老人的养老金一个月才一百多，太少了
    军龄能不能算缴费年限
    遗属补助停了两年
    社保卡里的照片印错了
    企业欠缴社保，职工到年龄退不了休
    养老金领取资格认证要不要每年都做
    My father's pension did not arrive this month
    My social security card was lost, where do I get a new one
    The years I worked in another city are missing from my pension record
    我是下岗职工，当年单位没有给缴养老保险
    妈妈到了退休年龄，缴费还差两年怎么处理
    领了二十年养老金，今年忽然停发说没有认证
    换了城市上班，社保要不要转过来
    社保卡芯片读不出来，去网点换卡还要等
    父亲过世，抚恤金的标准跟邻居说的不一样
    养老保险一次性补缴的政策还有吗
    How many years of contributions do I need before I can retire
    下岗的时候买断了工龄，现在退休怎么算
    退休审批表上的出生年月和身份证不一样
    个人账户里的钱能不能取出来
    高龄津贴从八十岁开始发吗
    缴费基数为什么年年涨
    居民养老保险最高档次交多少
    养老金发错了卡
    老人瘫在床上怎么做养老认证
    转移社保的单子寄丢了
    国企改制时欠的社保谁来补
    I moved here, how do I bring my pension record with me
    My mother is over sixty and gets no pension
  `),
};
