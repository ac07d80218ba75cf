import { voices } from './voice-lines.js';

/** Whether it is for me: shares, turns, rules, windows of time, what must or need not be done. */
export const whoMay = voices(`
  school-enrolment c: 租房户是不是排在买房户后头，划片还收我们吗 | 二胎想跟姐姐一个学校，允许照顾不 | 晚上一年学要不要打申请
  school-enrolment o: 对口学校是咋划的，摇号和登记入学两码事？ | 公办跟民办报名撞不撞车，讲讲差别
  migrant-child-enrolment c: 社保断了俩月，孩子上学资格还作数不 | 没有居住证，光有单位开的在职信，孩子登得上记吗 | 父母只来了一方，学校认不认
  migrant-child-enrolment o: 随迁子女和蓝印户口的孩子待遇同不同
  school-transfer c: 初三最后一学期学校说啥不接，规定真不许转吗 | 打架被劝退的还收不收
  school-transfer o: 借读跟转学到底有啥说道
  student-aid c: 爷爷奶奶带大的孩子，学校的困难资助轮到他吗 | 上民办高中享不享受助学金
  student-aid o: 建档立卡的高中生除了助学金还免什么 | 国家励志和助学金能叠着拿多少
  student-loan c: 家里老大还欠着助学贷，老二还贷得着不 | 专升本那年还许接着贷吧 | 共同借款的人过六十岁银行认不认
  student-loan o: 助学贷款跟校园贷不是一类吧，毕业还不上什么后果
  unemployment-registration c: 五十九周岁半的还让不让登失业 | 没上过班的大学毕业生算不算失业 | 人还挂在公司法人名下，登得了失业吗
  unemployment-registration o: 登失业有什么甜头没有
  unemployment-benefit c: 停工回家待岗，没离职，失业保险轮不上吧？ | 领着失业金中间打三天零工，会断么 | 合同到期单位不续，算我主动还是被动，影响领取不
  unemployment-benefit o: 失业期间医保是不是也给交了，一共发几回
  flexible-employment-subsidy c: 摆地摊没营业执照，社保补贴有资格没有 | 男的五十五，这个灵活就业补贴还享受得着吗 | 领过三年了，退休前五年那种能不能接着享受
  flexible-employment-subsidy o: 社保补贴按缴费的几成给，封顶多少
  startup-loan c: 开网店没实体门脸，创业担保贷给放吗 | 老婆名下有房贷，会不会卡我创业贷 | 复员的超过几年就不算重点人群了
  personnel-archive c: 档案搁自己手里拆封了，人才中心还收不 | 没有新单位，能先存着吗
  personnel-archive o: 死档弃档是什么下场
  social-security-card-replacement c: 照片难看，没坏没丢，准不准换一张社保卡 | 代母亲补卡，街坊拿她身份证去，银行放行么 | 一代社保卡停用了没，非换三代不可？
  pension-qualification-check c: 上月刚领的退休证，头一年就得刷脸不成？ | 人在加拿大，视频给认证吗 | 坐牢期间还用做这个
  pension-qualification-check o: 认证一停，之前欠的养老金后面补不补回来
  resident-pension-enrolment c: 城里没工作的媳妇，户口不在村里，居民养老收不收她 | 当过几年工人又回村，两头养老能合并不 | 断交三年补不补得了
  resident-pension-enrolment o: 居民养老交十五年，老了一月到手大约几张票子
  flexible-pension-enrolment c: 男的过了五十五自己才开始交职工养老，让开户吗 | 外省户口在这边送快递，自己交社保放不放 | 同时有单位交着，还能再自交一份？
  flexible-pension-enrolment o: 灵活就业养老和城乡居民那种，老了差多少钱
  disability-subsidies c: 肢体一级住在养老院，护理那笔停不停 | 残疾证过期俩月了，补贴是不是就断供 | 拿着工伤护理费，还能再要残补不
  medical-e-voucher c: 境外护照没有国内身份证，开得了医保码吗 | 父母的码绑到儿女手机，一个手机最多几个人
  medical-e-voucher o: 医保码有啥用处，买药可以刷么
  resident-medical-enrolment c: 断缴一年再续，要不要罚等 | 大四学生算居民还是跟着老家 | 退役回来没工作，城乡医保随时能入？
  resident-medical-enrolment o: 居民医保住院给报几成，门诊封顶是多少
  remote-medical-filing c: 出差突发急诊没备案，回来给不给报 | 备到北京以后本地医院还报得了吗 | 异地生孩子也要备案吗
  remote-medical-filing o: 没备案自己去外地看病，报销少多少
  chronic-disease-registration c: 乙肝大三阳在门特病种里不在 | 有糖尿病但不打针，只吃药，评得上门特吗 | 职工医保和居民医保病种范围一个样不
  chronic-disease-registration o: 门特一年给报的顶头线是多少，和普通门诊报销差别大吗
  birth-registration c: 四胎登记给登吗 | 离婚后才发现怀孕，男方不配合，登得成不 | 孩子都一岁了补登生育晚不晚
  birth-registration o: 如今生育登记到底派什么用场
  public-rental-housing c: 卖了房没满几年，公租房拒不拒 | 未婚的，三十五往下不受理单身申请？ | 家里有辆二手面包车，公租房会刷下来不
  rent-subsidy c: 租亲大哥的房子算数吗租补 | 房东不肯备案，租房补贴还有戏没 | 涨工资超了线，自己不报会怎样算违规
  rent-subsidy o: 两口人的租房补贴一月合多少块
  provident-fund-withdrawal c: 父母买房用我的公积金，合规矩不 | 账户封存着，能不能先支一部分出来应急 | 孩子上大学的学费，许拿公积金交吗
  provident-fund-withdrawal o: 租房提公积金一年顶格提多少
  provident-fund-loan c: 异地打工缴的半年，加本地的半年，凑得够贷款年限不 | 老婆征信有呆账，拿我一个人名字贷行得通吗 | 自由职业交公积金的，贷款一视同仁不
  provident-fund-loan o: 二套公积金最多给贷几十万，缴存余额乘几倍
  lease-filing c: 合租的次卧，给不给备案 | 小产权房没本，租赁合同登不登
  lease-filing o: 租房备了案有啥实惠
  residence-registration c: 亲戚家借住一个暑假，必须报暂住么 | 住酒店长包房算不算居住登记
  residence-registration o: 居住登记和居住证，先有哪个后有哪个，什么关系
  residence-permit c: 中间回老家过了仨月年，半年还连着算不 | 学生住校给办居住证不 | 搬家没签注，过期一个月，重头来过？
  residence-permit o: 拿了居住证能享什么福利，买车摇号管不管用
  id-card-renewal c: 身份证照片跟本人不像了，非得换不 | 改了名字，旧证作废吗必须重做 | 出国的人托爹妈换证，所里认不认
  temporary-id-card c: 旧证没到期只是落家里，给开临时的吗 | 未成年人可以领临时身份证不
  temporary-id-card o: 临时身份证坐飞机银行开户都当真证使吗
  newborn-hukou c: 爸爸外籍妈妈本地，娃娃跟妈能入籍落户不 | 出生证名字写错字，户口登不登 | 外省超生的二宝，罚款没交给不给上户
  newborn-hukou o: 随父随母落户往后上学有讲究吗
  senior-transit-card c: 差俩月六十五，先办着行得通不 | 外省退伍老兵免不免公交
  senior-transit-card o: 敬老卡坐地铁也白坐？轮渡呢
  city-transit-card c: 学生卡毕业以后优惠取不取消 | 一卡通可不可以一人两张
  city-transit-card o: 一卡通和手机交通码不是同一套系统吧
  truck-city-pass c: 新能源厢货白天进市区，还需不需要证 | 外埠牌照给批进城么 | 危货车通行证批不批给个人
  truck-city-pass o: 限行时段和通行证绿标黄标啥讲究
  e-bike-registration c: 超标电摩过渡期完了，还容不容上路 | 残疾人三轮车挂不挂得了电动车牌
  e-bike-registration o: 白牌跟黄牌电动车差在什么上头
  vehicle-inspection-mark c: 面包车第四年，享不享受免上线 | 有违章没处理，检验标发不发
  vehicle-inspection-mark o: 标志贴不贴挡风玻璃没事吧，会扣分么
  senior-privilege-card c: 离休的爷爷已经有红本，还另需优待证不 | 港澳老人给不给发
  senior-privilege-card o: 六十那档和七十那档优待有啥高低
  home-care-subsidy c: 请了保姆的家庭拿不拿得着护理补贴 | 独居但还能自己下楼，失能评得上吗 | 残疾护理补贴领着，养老护理还许再领不
  home-care-subsidy o: 轻度中度重度失能每月各补几张
  elderly-meal-service c: 外地来带孙子的姥姥，食堂认不认 | 年轻人也可以进去吃吗
  elderly-meal-service o: 社区老年食堂给打几折
  maintenance-fund-use c: 外墙皮脱落，够得着用公共维修金的线不 | 开发商没交齐，我们楼还有得用吗 | 邻居不签字，过半就行还是三分之二
  maintenance-fund-use o: 应急维修和普通动用两条路子差别在哪
  disability-certificate c: 腰椎间盘开过刀，属于残疾范围么 | 一只眼看不见，评级够不够线 | 精神分裂的家属代提，医院让不让
  disability-certificate o: 残疾等级分几档，各是啥意思
  library-card c: 没带身份证，报个号码给不给借书 | 监狱刚放出来的能入馆借不
  library-card o: 一张证几馆通用，一次可借多少册
  sports-venue-booking c: 高血压老人，游泳馆拦不拦 | 包场搞公司比赛，政府馆答应不
  sports-venue-booking o: 惠民开放时段都包括哪些项目
  culture-centre-class c: 去年上过的，今年同一个班可以再来一遍不 | 零基础收不收
  culture-centre-class o: 公益课都开了哪些门类
  intangible-heritage-inheritor c: 师父还健在，徒弟可以单独报传承人吗 | 不是本地戏种，在滨海教了十年，认不认
  intangible-heritage-inheritor o: 评上区级传承人一年给多少传习补助
  archive-lookup c: 查过世姑姑的婚姻登记，侄子够得着查吗 | 没到开放年限的档，给看不
  archive-lookup o: 档案馆里头都存了些什么档
  credit-report c: 未成年的查得了征信不 | 替瘫痪的父亲打报告，银行准许么 | 查多了会不会影响贷款
  credit-report o: 花户是什么概念，多少次算查花了
  small-business-interest-subsidy c: 去年亏损的厂，贴息会给划出去不 | 信用贷没抵押的那种也在贴息里头吗
  small-business-interest-subsidy o: 贴息贴几个点，一家公司封顶多少万
  damaged-banknote-exchange c: 号码烧没一半，银行认账吗 | 外币美钞撕了口，人行收不收
  damaged-banknote-exchange o: 缺四分之一给全额还是半额
  social-card-bank-activation c: 不激活社保卡金融功能，看病受不受影响 | 未满十六岁，非得监护人去开吗
  social-card-bank-activation o: 开了金融功能跟普通储蓄卡一样转账不
  personal-pension-account c: 退休返聘的，还开得了第三支柱账户不 | 没够起征点、不交个税的人划不来吧，能开吗
  personal-pension-account o: 第三支柱里头的钱啥情形可以提前支取
  result-mail-delivery c: 房本这类贵的证，给寄不给寄 | 收件人写我弟，政务邮寄答不答应
  result-mail-delivery o: 出证邮寄包括哪几样证照
  mail-tracing c: 没留底单，只记得日期，挂号信还可以查不 | 超过一年的包裹还受理不受理
  mail-tracing o: 没保价的包裹丢了，赔邮费几倍
  number-portability c: 靓号协议在身，放不放人转网 | 欠两块钱话费，携号卡不卡
  number-portability o: 转了网银行绑定啥的会不会失灵
  broadband-relocation c: 欠费停机的宽带让移不 | 租的房子，房东没签字，给拉线么
  broadband-relocation o: 移机后带宽缩不缩水，光纤跟铜线有差距吗
  telecom-tariff-discount c: 我爷爷不是本区户口，敬老资费包轮得着不
  telecom-tariff-discount o: 孝心套餐里头几分钟几个G
  water-account-transfer c: 上家欠水费没清，给不给改名 | 法拍房没原房主配合，水表换得了主吗
  water-account-transfer o: 水费不改名有啥隐患
  gas-connection c: 开放式厨房通不通得了天然气 | 没精装完工，允许先点火不
  gas-connection o: 天然气跟以前罐子气比，有啥讲究
  heating-suspension c: 顶楼边户，物业说不许停热，真不许吗 | 去年欠着热费，今年还让报停吗 | 住进来才半个月，这季能不能中途停
  heating-suspension o: 停热和分户关阀是不是一码事，对邻居有啥坏处
  heating-refund c: 自己改过地暖管，退费资格丢没丢 | 就北屋一间凉，够得上退费那条杠不
  heating-refund o: 十五度到十八度之间给返几成热费
  multi-person-tariff c: 保姆户口不在，算一口人不 | 租户五个人，房东不理，给加档吗
  multi-person-tariff o: 加了基数每月多给几十度
  homestead-application c: 离婚净身出户的女方，在村里够不够批宅基地 | 两处老宅合一处，村里点不点头 | 三层半高，允许盖吗
  homestead-application o: 一处宅基地最大给多少平方
  farm-machinery-subsidy c: 买的二手拖拉机沾不沾得上补贴 | 去年冬天买的，今年才想起来，补贴过期没
  farm-machinery-subsidy o: 一台无人机国家给贴几成
  grain-subsidy c: 果园改的麦地，这季有粮补不 | 户主过世，地还在种，补贴会停么
  grain-subsidy o: 地力补贴是按确权亩数还是实种亩数给，一亩合多少
  agricultural-insurance c: 自家院里那两分菜地，农险收不收 | 忘了及时报，三天后才打电话，赔不赔
  agricultural-insurance o: 一亩玉米绝收顶多赔几百块
  land-contract-certificate c: 全家迁城里了，承包地本本会不会收回 | 兄弟俩分家，地证可以拆成两本么
  land-contract-certificate o: 确权证跟老承包合同哪个顶用
  minimum-living-allowance c: 有个闲置破房租不出去，算家产影响低保不 | 服刑人员的家里，低保让吃不
  minimum-living-allowance o: 三口之家都没收入，低保顶格发几个钱
  low-income-family c: 有病人常年吃药，收入稍微过线，刚性支出扣不扣 | 开辆代步车，低边还认定么
  low-income-family o: 低边户跟低保户差的那些待遇是哪些
  temporary-relief c: 外地来打工断粮了，户口不在，救助一下行不 | 上半年刚领过一次，下半年遇事许再领吗
  temporary-relief o: 意外火烧房，应急救助顶多几千
  extreme-poverty-support c: 有个侄子，但不管他，算不算没有赡养人 | 名下三亩地租着，还够特困户的格不
  extreme-poverty-support o: 特困户一切看病都免？一个月零花另给多少
  medical-assistance c: 自费药那一大块给不给算进医疗救助 | 支出型贫困，单身没孩子，够得上医疗救助吧
  medical-assistance o: 医疗救助一年顶多救多少，分几档比例
`);
