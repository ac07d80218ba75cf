import { voices } from './voice-lines.js';

/** How soon it is done, paid or in force: asked by the day, the month, the feast, the trip it must be ready for. */
export const howSoon = voices(`
  school-enrolment t: 小学报上名以后，录取短信大概哪阵子发到手机上 | 材料审核第几天会告诉我们过没过 | 入学通知书八月中旬前能给到手吗，得提前买校服
  migrant-child-enrolment t: 随迁的学位分配结果一般拖到啥时候才公布 | 登记完等派位，九月一号开学前到底能不能落听儿
  school-transfer t: 接收学校盖了章，省里系统审核还得几天功夫 | 学籍走完线上调动是一两天的事还是个把月的事 | 转学手续赶得上下周一开学报到不
  student-aid t: 国家助学金是按学期发还是一年发一回，春天那笔四月能见着吗 | 评上贫困生了，钱怎么还没影，正常要多少日子
  student-loan t: 生源地贷款签完字，学费啥时候划给大学，会不会耽误注册 | 回执录进去到放款中间隔多少天
  unemployment-registration t: 失业登记网上点了提交，审核是秒过还是等工作日 | 街道说回去等消息，失业登记等消息得等几宿
  unemployment-benefit t: 失业金这个月申请，头一笔落在哪个月 | 每月固定哪一天进账啊失业金，房租等着用呢 | 领金申请审核中，一般中几天就不中了
  flexible-employment-subsidy t: 社保补贴今年上半年的款子，夏天以前能看见不 | 灵活就业那个补，公示期满隔多久财政才拨
  startup-loan t: 创业担保贷从交表到银行放款，一个季度够不够 | 铺面等着交租，创业贷款两礼拜里头批得下来不
  personnel-archive t: 调档函寄出去，档案在路上得走几天 | 办存档证明是坐那儿等一会儿还是改天再来取
  social-security-card-replacement t: 新社保卡制出来是几天以后的事，我下礼拜二住院得用 | 补卡是即时制卡吗，等个把钟头能揣走不 | 挂失解了以后隔夜能刷还是马上能刷
  pension-qualification-check t: 刷完脸，停发的养老金下个月能续上吗 | 认证通过的消息几时显示，我刷完页面没变
  resident-pension-enrolment t: 今儿去交居民养老，到六十那个月就开始给，还是得再等一个月 | 补缴的年限多少天后能在系统里看见
  flexible-pension-enrolment t: 灵活就业参保登记完，这个月就扣还是从下个月算 | 停保再续保，续上要过几天才有缴费记录
  disability-subsidies t: 残疾护理补贴审批走完，钱是当月给还是隔月给 | 两补资金一个季度一拨，下一拨轮到几月份
  medical-e-voucher t: 医保码注册完立时三刻就能结账不 | 人脸过了，电子医保还要审几分钟还是几天
  resident-medical-enrolment t: 一月里缴的居民医保，哪天起住院才算数 | 错过集中缴费期后补的，有没有等待期，等几个月 | 给刚落地的孩子参保，追溯到出生那天还是缴费那天
  remote-medical-filing t: 异地就医备案批得快不快，明早就要办住院 | 备完案有个有效期吧，管半年还是一直管
  chronic-disease-registration t: 门特认定医生签了字，药房那边隔几天才认 | 糖尿病门特评完，下周一开药来得及按门特报吗
  birth-registration t: 生育登记提交后，纸质的联系单几时能打印 | 在小程序登了怀孕的事，审核人员几天给结果
  public-rental-housing t: 公租房初审复审加公示，加一块儿小半年有吗 | 轮候排到三百多号，照往年速度哪年能选上房
  rent-subsidy t: 租房补贴批了以后从哪个月开始算钱 | 租补一个季度打一回，头一回落在季头还是季尾
  provident-fund-withdrawal t: 租房提取点了确认，钱是秒到还是第二个工作日 | 离职销户非得封存满半年才给提吗，能早点不 | 还贷提取约了每月十五，钱十五号当天能到吗
  provident-fund-loan t: 公积金贷款面签完，开发商啥时候能收到款 | 组合贷审批比纯公贷慢几周 | 提前还公积金贷款申请了，解押材料隔多少天能拿
  lease-filing t: 租赁合同备案上午递，下午能给备案号不 | 备案证明开出来要等审批人签字么，等多少日子
  residence-registration t: 居住登记打从哪天算起，是报的那天还是民警来看的那天 | 报了暂住，系统里几时能查着我
  residence-permit t: 居住证签注完卡上信息多久更新 | 受理回执给我了，卡得等到月底还是下月初 | 居住证寄到家，连制证带路上共几天
  id-card-renewal t: 身份证到期换领，加急的话最快礼拜几能拿 | 给孩子头一回办身份证，指纹采完得等二十天还是两个月 | 外地户口换身份证，证件得从老家寄过来吧，那得耽搁多长工夫
  temporary-id-card t: 临时身份证管三个月吧，到底几个月有效 | 明早八点高铁，临时身份证今儿下午去还赶趟不
  newborn-hukou t: 孩子满月前能把户口落上不，手续几天走完 | 户口本上加孩子那页，是民警当面打还是回头通知取
  senior-transit-card t: 敬老卡申请递了，六十五岁生日那天就能刷吗 | 老人免费乘车卡制卡周期多长，过年能用上不
  city-transit-card t: 一卡通挂失之后余额几天能转到新卡 | 学生卡优惠开通了，隔多会儿刷卡才打折
  truck-city-pass t: 货车进城证网上递了，今晚要走一趟，能批吗 | 通行码一回管多少日子，过期再批又得几天
  e-bike-registration t: 验完电动车，牌子是立等还是邮到家要几天 | 电动车号牌缺货，登记站叫等通知，等多久有谱没
  vehicle-inspection-mark t: 六年免检标志申请了，电子标几分钟能亮出来 | 纸质检验标寄过来路上走几天
  senior-privilege-card t: 老年优待证取件凭条上没写日子，一般几天取 | 优待证送审到镇上再返回来，来回得半月不
  home-care-subsidy t: 失能评估约了，评估员几天内会上门 | 护理补贴通过了，从申请那月补发还是从批的那月给
  elderly-meal-service t: 给爸妈登记助餐，明天中午就能去打饭吗 | 送餐申请报上去，啥时候开始有人送
  maintenance-fund-use t: 电梯应急维修走绿色通道，维修基金几天能拨给施工队 | 签字够数了，维修资金划拨还要公示多少天
  disability-certificate t: 残评医院鉴定表交残联了，证下来得熬几周 | 残疾证升级改等级，公示五天外加制证，总共算下来几天
  library-card t: 借书证现办现借行吗还是隔天才激活 | 网上读者证审核要等管理员上班吗，几个小时
  sports-venue-booking t: 退了体育馆的场，钱几天退回微信 | 订场的名额提前几天放出来，当天付款马上锁定吗
  culture-centre-class t: 文化馆抽签结果哪天揭晓 | 秋季班交了表，多咱通知开课
  intangible-heritage-inheritor t: 非遗传承人评审从递材料到公布名单，跨年不 | 专家评完以后公示几天才算数
  archive-lookup t: 申请调我爷爷的档，管理员当面翻还是叫我过两天来 | 查档函寄过来，档案馆回信通常得几日
  credit-report t: 征信简版第二天短信给码，是二十四小时内吗 | 还清欠款之后，那条坏记录多少年消得掉
  small-business-interest-subsidy t: 贴息款审完后年底前能下到企业账户吗 | 小微贷款贴息一年兑现几次，下半年这次几时兑
  damaged-banknote-exchange t: 烧焦的票子送鉴定，隔几天告诉我给多少 | 一袋子发霉的硬币点清楚得等多大会儿
  social-card-bank-activation t: 社保卡金融账户开好，待遇下个月就往里打吗 | 柜台给激活社保卡，五分钟能完不
  personal-pension-account t: 个人养老金今年十二月三十一号存的，算今年抵税来得及不 | 开户成功后资金账户几时可以买产品
  result-mail-delivery t: 政务中心说给邮，隔天发还是攒一批发 | 快递显示揽收了，证从滨海寄到宁夏要几天
  mail-tracing t: 挂号信查询单填了，邮局多少天之内得答复 | 认定丢失之后赔款几时给
  number-portability t: 携转申请当天生效还是凌晨切 | 换运营商那会儿断网断多久 | 授权码发来多少分钟就作废
  broadband-relocation t: 报了移机，师傅是今天摸过来还是排到下礼拜 | 新楼没资源，布线要等到猴年马月啊给个日子
  telecom-tariff-discount t: 改成敬老套餐，是即刻生效还是下账期 | 残疾人资费减免登记好了，从几号的话费开始便宜
  water-account-transfer t: 水表换户主，网上递了，几天改过来名字 | 过户那天抄的表，新账单从哪月寄我
  gas-connection t: 燃气点火约晚了，最近一拨能排到哪天 | 开户资料收了，几天会有人来验管子
  heating-suspension t: 报停供热交了钱，几天来人关阀 | 恢复用热早几天申请，赶得上十一月一号送暖吗
  heating-refund t: 测温员来过了，热费几月份往回退 | 供热公司答应退费，说走流程，流程得走几天
  multi-person-tariff t: 多人口加度数批了，从当月电费算还是次月 | 五口之家申请完几天能看到档位变
  homestead-application t: 镇里批宅基地，一年批几回，每回隔多久 | 建房申请村里公示完，批复几时下来，等着打地基呢
  farm-machinery-subsidy t: 拖拉机挂完牌录完系统，补贴得秋后才给吗 | 农机补贴公示过了，钱到卡上一般隔几个月
  grain-subsidy t: 地力补贴今年打得怎么比往年晚，往年五月就有 | 种地的钱六月底之前能进折子吗
  agricultural-insurance t: 报了雹灾，定损员四十八小时内能到地头不 | 葡萄赔款签了字，年前能拿着现钱吗
  land-contract-certificate t: 承包证丢了登报以后，补发还得等几十天 | 换新地证，村里收走旧本有仨月了，到底多久给新的
  minimum-living-allowance t: 入户核查完了，低保几时给准话 | 低保批准的当月发还是跨月发 | 民政收了我的低保申请，法定几个工作日内必须答复
  low-income-family t: 低收入认定公示七天过后就发文了吗 | 低边资格管一年还是管半年，到期几时复审
  temporary-relief t: 急难型的救助能不能今天批今天给，医院催费呢 | 临时救助街道说研究研究，研究到啥时候算完
  extreme-poverty-support t: 特困核对完家底，啥时候正式算五保 | 五保的钱从报上去那天补，还是批了才起算
  medical-assistance t: 出院半个月了，医疗救助款啥时候返 | 大病救助补报的单子递了，赶在过年前下得来不
`);
