import { voices } from './voice-lines.js';

/** Annoyed with a matter at hand, and old people who tell things their own way. */
export const angryAndOld = voices(`
  file: 交的物业费喂狗了？楼道灯灭了仨月，投诉 | 洗车行天天往路上泼水结冰，到底有没有人管！ | 什么破路，昨天颠爆我一个胎，谁赔！ | 中介吞我押金还拉黑我，这帮骗子，投诉投诉 | 半夜十二点还在打桩，还让不让人活了，给我管管 | 供热公司的人电话不接，屋里冷得要命，你们管不管 | 窗口那女的翻白眼，什么态度，我要投诉她 | 停电停得冰箱里的肉全臭了，谁负责！ | 幼儿园乱收费不给退，太黑了，查他们 | 公交等了五十分钟，脸都冻僵了，投诉 | 老板扣我两个月工资，真不是人，帮我要回来 | 隔壁那狗叫一宿，烦得我想砸墙，管不管 | 电梯三天坏两天，我妈八十了爬十二楼，物业死绝了？ | 楼上浇花把我被子浇透，说他他还横，你们管管 | 吃坏肚子找饭店，经理耍无赖，我要举报 | 学校旁边卖三无零食，你们市场监管干啥吃的，快去查 | 这厂子的臭味熏得人睁不开眼，投诉了也不改，再查！ | 外卖小哥逆行撞翻我的菜还骂街，投诉平台 | 加油加出水来了，车都趴窝了，投诉加油站 | 村里喇叭早上五点就响，有病吧，反映反映 | 垃圾车凌晨三点哐哐响，谁受得了
  progress: 都半个月了！我投诉的事呢？ | 催了三遍了还没人联系我，你们到底办没办 | 说好五个工作日，今天第九天，人呢 | 我报的漏水到现在没人来，单子是不是给我扔了 | 又超期了，给我个准话 | 你们系统显示办结，办个屁，路还是坏的 | 上次答应我给回话的，忽悠谁呢 | 赶紧看看我那单子，再拖又下雨了 | 一个破证审了一个月，到底批没批 | 天天说在处理在处理，处理到哪了
  answer provident-fund-withdrawal: 取个公积金怎么这么费劲
  provident-fund-withdrawal m: 取自己的钱还要这证明那证明，到底要几样 | 跑两趟都说缺，公积金提取一次说清楚要带啥
  residence-permit t: 居住证交上去快一个月了，你们规定是几天，别糊弄我
  social-security-card-replacement p: 银行让我去街道，街道让我去银行，补社保卡到底归哪儿！
  heating-refund t: 暖气钱说退说了俩月，规定几天退，说！
  minimum-living-allowance b: 凭啥不给我低保，你们按哪条规定卡的
  maintenance-fund-use c: 楼顶漏成水帘洞了还不让用维修基金，到底啥情况能用
  e-bike-registration f: 上个破牌还要钱？收费标准拿出来
  school-transfer c: 转个学卡我三个月，外区的到底让不让转
  vehicle-inspection-mark s: 免检标怎么领啊，网上点半天点不出来，气人
  broadband-relocation t: 移个宽带等十天了，正常几天能装上，有谱没谱
  number-portability c: 营业厅说我不能转网，凭什么不能，到底啥条件
  credit-report f: 查自己的信用还收费？第几次开始收
  id-card-renewal p: 到底哪个派出所能换身份证，跑了俩都不给办
  mail-tracing o: 邮局把我东西弄丢了，就赔三十？到底按啥标准赔
  id-card-renewal c: 我瘫在床上出不了门，闺女能替我换身份证不
  senior-transit-card m: 我想办坐车不花钱那卡，一寸照得几张
  senior-privilege-card p: 我听广场上的老姐妹说有个优待的本儿，逛景点省钱，上哪儿领
  pension-qualification-check s: 年年让照脸，我这手机不会使，怎么给我认证
  pension-qualification-check p: 养老金让证明活着，是去居委会还是去银行呀
  medical-e-voucher s: 大夫说让我扫那个码，我这老年机能有吗，怎么弄
  resident-pension-enrolment o: 我一个月领一百来块养老钱，跟人家退休的不是一种吧，差在哪
  home-care-subsidy c: 我老伴大小便都不知道，全靠我，国家能不能贴补点护理的钱
  home-care-subsidy p: 听说失能能评级给钱，我找社区还是找医院去评
  elderly-meal-service s: 我一个人懒得做饭，想吃社区那食堂，咋登记
  disability-certificate s: 我这腿截了都五年了，没人跟我说能办残疾证，现在办怎么个办法
  disability-subsidies t: 残疾那钱说好打卡里，每月哪天打呀
  telecom-tariff-discount s: 我这老年机一个月扣四十多，太贵了，怎么改成老人便宜的那种
  heating-suspension s: 我冬天上闺女家住，这边屋里没人，暖气想停了怎么个停法
  water-account-transfer s: 老头子走了，水费本上还写着他，我想换我名儿咋换
  minimum-living-allowance c: 我七十三了没儿没女没进项，吃低保够不够
  temporary-relief c: 我摔骨折了住院借的钱，家里揭不开锅，能不能给救济一回
  extreme-poverty-support s: 我孤老头子一个，村里说能吃五保，我找谁递话去
  medical-assistance c: 我这化疗一次一万多，医保报完还是拿不起，国家还给帮不帮
  damaged-banknote-exchange p: 我攒的钱塞炕洞里烤糊了，上哪个银行能换
  social-card-bank-activation p: 我那社保卡说得去银行开一下，哪家银行啊
  archive-lookup p: 我想找我年轻时候下乡的底子，去哪儿能翻着
  library-card m: 我想借几本书解闷，办那个借书的本本拿什么
  culture-centre-class c: 我七十一了想学唱戏，文化馆收不收我这岁数的
  land-contract-certificate p: 承包地的红本让水泡了，上哪儿补
  grain-subsidy t: 种地补贴往年麦收前就打了，今年啥时候打
  agricultural-insurance c: 我种的西瓜叫雨泡了，入过保险的，能赔不
  homestead-application s: 我那老房要倒了，想翻盖，头一道手续找谁
  book senior-transit-card: 免费坐车那卡，礼拜五给我留个号
  book id-card-renewal: 我下礼拜让儿子开车带我去换身份证，先给排上
  book resident-medical-enrolment: 给小孙子上医保，后天上午帮我占个窗口
  book archive-lookup: 查老档案得约吧，给我约下礼拜三
  book provident-fund-withdrawal: 提公积金，给我来一个后天的号
  book e-bike-registration: 电动车挂牌，礼拜天上午排一个
  book public-rental-housing: 公租房递材料，周二下午给留个位
  book minimum-living-allowance: 低保的窗口给我约个人少的天
  book newborn-hukou: 娃落户，大后天上午九点来一个号
  book sports-venue-booking: 乒乓球台子明晚给留一张
  book culture-centre-class: 书法体验课这周六给我占个座
  book school-enrolment: 入学登记的现场审核帮我约个时间
  book residence-registration: 约个民警来登记租房，后天在家
  book gas-connection: 约师傅礼拜六来给点火 | 新房通气，下周二上午让人来
  book broadband-relocation: 移宽带约个周末上门
  book heating-refund: 约个人来测温度，周日我在家
  clarify: 街道让我来办个手续，名字我忘了 | 就是那个卡片儿，旧了，换新的 | 老姐妹领了个钱，我能不能领 | 手机里那个东西弄不出来 | 孩子让我来办的，我说不上来 | 盖个章 | 换证 | 领证 | 领钱 | 有补助吗怎么领 | 有优惠没有 | 我来交表 | 续一下那个证 | 本子丢了 | 存折的事 | 信的事
  human: 姑娘你让个人给我打过来吧，我看不清 | 我跟机器说不来，找个后生跟我讲 | 让人接个电话咋这么难 | 我不会使这玩意儿，给我派个人教教 | 别让我按来按去的，直接叫人
  smalltalk: 信号不好，喂 | 姑娘你好啊 | 哎，谢谢闺女 | 好孩子，真有耐心 | 行，我记下了 | 得了，不问了 | 没别的事了，你忙吧 | 我就是试试能不能用
  decline: 我外甥关看守所里了能不能看看他 | 儿媳妇要分家产，法律咋说 | 孙子不听话咋管 | 你说我该不该跟闺女住 | 给我孙女介绍个对象
`);
