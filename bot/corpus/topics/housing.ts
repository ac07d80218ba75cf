import type { TopicSayings } from './topic-sayings.js';
import { lines } from '../lines.js';

export const housing: TopicSayings = {
  terms: lines(`
    房子 住房 公租房 廉租房 保障房 租房 租金 房东 购房 开发商 楼盘 交房 延期交房 烂尾 房产证 不动产证 产权 公积金 拆迁 征收 安置房 补偿 棚改 危房
    房屋质量 墙面开裂 渗水 装修 首付 贷款买房 摇号 二手房 房产中介 限购 人才住房 租赁补贴 回迁 developer house rent flat demolition 商品房 期房 现房 样板间 精装修 毛坯
    楼市 购房合同 定金 违约金 尾款 契税 过户 网签 预售 预售资金 停工 复工 交付 质量 空鼓 裂缝 漏雨 屋顶 阳台 面积 公摊 物业维修基金 房改房 单位房
    集资房 经济适用房 共有产权 长租公寓 群租 房客 租客 退租 拆迁款 拆迁办 过渡费 征收补偿 腾退 旧改 老旧小区改造 住建局 公积金贷款 提取公积金 落户买房 apartment builder landlord tenant lease
    mortgage walls roof
  `),
  sayings: lines(`
    买的期房到日子不交，开发商一拖再拖
    新房收了才三个月，墙上裂了好几条缝
    房子住了六年了还没有房产证
    拆迁协议签了两年，安置房还没影
    公租房轮候排了三年，问就是等
    公积金贷款批下来了，银行迟迟不放款
    房东退租的时候不退押金
    我们那片是棚改，补偿标准不透明
    开发商把承诺的绿地改成了停车位和商铺
    二手房中介拿了定金不办过户
    楼盘停工一年多，业主还着房贷
    安置房漏雨，顶楼天花板都泡烂了
    老房子鉴定是危房，什么时候修
    公租房里的热水器坏了没人来修
    离职以后公积金提不出来
    把一套房隔成八间出租，住了二十多个人
    精装修交付的材料和样板间不一样
    征地拆迁没有告示就开始量房
    租赁补贴审核没通过，没有说原因
    小产权房能不能办证
    开发商收了维修基金和契税，没有去交
    回迁房的面积和合同差了六平方米
    人才住房申请条件是怎么规定的
    买房时说有学区，现在不认
    商品房的层高不够，和图纸不符
    房产证上的名字想加我爱人
    长租公寓跑路了，房东要赶我们走
    公租房有人转租赚差价
    老旧小区加装电梯，补贴有多少
    新楼的窗户一下雨就往里渗水
    The developer is a year late in handing over our flat
    My landlord will not return the deposit
    How long is the waiting list for public rental housing
    开发商承诺去年六月交房，现在还在打地基
    拆迁办量房的面积比房本少二十平
    房东提前收房，不退剩下的租金
    申请公租房，材料交上去没有回应
    新房的地砖空鼓，找开发商不理
    公积金可以付房租吗，怎么提
    中介一房多租，我们被赶出来了
    Our new flat has cracks in every wall and the builder does nothing
    过渡费停发一年了
    预售资金被挪用，楼不盖了
    房子网签了，合同备案查不到
    租客不交钱也不搬走
    阳台的栏杆松了，开发商说过了保修
    共有产权房什么时候开始登记
    老旧小区改造只刷了外墙
    公摊面积占了三分之一
    集资房三十年没有办下来证
    公积金账户封存了怎么启用
    The roof of our new apartment leaks and the builder ignores us
    The landlord raised the rent in the middle of the lease
  `),
};
