import { voices } from './voice-lines.js';

/** What frightens and is not happening now: a lasting hazard to be filed, an accident that is over, a fire told of for its papers. */
export const lastingHazards = voices(`
  file: 工地塔吊的大臂天天从我们楼顶上转过去，吊着钢筋，看着心惊，去管管 | 小学门口没有红绿灯，接孩子的时候车窜来窜去，早晚出事，给装一个 | 楼顶那块广告牌螺丝锈掉了俩，风一刮哐哐响，还没掉，快派人紧一紧 | 沿街的窨井盖裂了一道缝，还能走人，踩上去忽悠忽悠的，换一个吧 | 邻居在阳台囤了十几个煤气罐，他是开小吃摊的，我们都害怕，去查查他
  file: 地下室里拉了一溜插线板给电动车充电，夜里没人看，迟早要着，消防来瞧瞧 | 有人往小区里扔带钉子的肉，狗吃了好几条，没伤着人，查查是谁 | 公园的秋千链子快磨断了，孩子还在上头荡，换掉它 | 马路牙子边一根电杆歪了，线没断，看着要倒不倒的，来扶正
  file: 隔壁单元有人养了条大藏獒，门口拴着，冲人叫，没咬过，让他送走 | 广场上有人放大功率风筝，线把树枝都割断了，怕割着人 | 楼道里堆了半层的纸壳子油漆桶，消防栓都挡住了，让他清走 | 消防通道停满了私家车，消防车根本进不来，说多少回不听 | 灭火器都过期三年了，物业不给换 | 饭馆的烟道油滴下来一溜，看着要着火似的，让他洗 | 化工厂夜里飘过来一股酸味，嗓子痒，白天就没了，查查他排的啥
  file: 前儿夜里对门吵架砸东西，后来警察来劝过了，如今天天还是摔摔打打的，社区给调解调解 | 有个骑手在便道上飞快，蹭了我裤腿一下，人没事，就是该管管 | 电梯昨天往下坠了半层又停住了，人都出来了，今天还在用，赶紧检修 | 幼儿园的护栏缝太宽，小孩脑袋能塞进去，还没出过事，改窄点 | 早市有人卖毒蘑菇干，我没买，举报一下 | 我收到一条短信说我医保停了让点网址，我没点，报给你们知道 | 有人冒充燃气公司上门换软管收了邻居八十，都是上礼拜的事，查一查
  file: 河边没有护栏，一到夏天小孩就下去玩水，年年说年年不弄 | 路口的坑越来越大，老太太上月崴了脚，快填上 | 锅炉房的铁烟囱歪了，说是要拆，半年没动静 | 挖沟的没设围挡，晚上黑灯瞎火的，人掉进去咋整 | 小饭桌开在居民楼里，煤气灶就在门口，十几个孩子，举报它没证 | 违建的彩钢棚搭到人家窗户底下，火一起全完，拆了它 | 我们厂车间不给戴口罩，粉尘大得很，举报 | 村头有个没填的枯井，就盖块破木板，麻烦封上
  file: the balcony above us is losing bits of concrete, nobody hurt so far, please have it checked | there is a loose manhole cover outside the school, it rocks when cars pass | people charge scooters in the stairwell every night, it will catch fire one day, please inspect | the playground slide has a sharp broken edge, fix it before a child is hurt | please thank the nurse at the community clinic who was so kind to my father | my compliments to the driver of the 513 bus, he waited for my mother
  file: i suggest putting benches at the tram stop, old people have to stand | could the swimming hall open earlier in the morning, just an idea | it would be nice to have a bigger map at the station exit | my suggestion is to print the service hall hours in english too | please tell the young man at window six he was wonderful | i want to praise the street cleaner on dongfang road | the noise from the bar downstairs goes on until two every night | there is rubbish piled up behind our building for weeks | the street lamp outside number nine has been dark since may | my boss has not paid us for three months, i want to report him | the taxi driver refused to use the meter, complaint | the restaurant served me spoiled fish and laughed at me
  progress: what became of the pothole i reported | did anyone deal with my complaint about the bar | still waiting for a call about my report, it's been a week | where is my request now, number 260103114455667788 | has my application been approved yet
  decline: what is the weather for saturday | recommend a good noodle place near the port | can you write my homework essay | who will win the cup | should i buy dollars now | my lawyer wants to sue the landlord, what are my chances
  book: can i have a slot on friday morning | move my visit to the 20th | cancel my booking for monday, please
  file: 海边栈道的木板朽了一块，踩上去咯吱响，没人受伤，补一块 | 树杈子快断了挂在电线上，还没掉，先来人处理 | 楼顶水箱盖子让风刮跑了，没砸着谁，给装回去
  file: 表扬一下救我爸的两个小伙子，去年冬天他在公园晕过去，是他们背去医院的 | 给社区民警写封感谢信，上月我家老太太走丢，是他给找回来的 | 谢谢你们帮忙联系，井盖第二天就换了，值得表扬
  book: 上回去的路上追尾了，人没大事，错过了时间，重新约一下 | 家里着过一回火，忙乱了一阵把约好的日子忘了，再排一个
  agricultural-insurance m: 鸡舍半夜叫雷劈着了，烧死三百只，保险找我要什么单据 | 羊让野狗咬死了八只，农险要拍照还要兽医写条子吗
  agricultural-insurance s: 牛掉沟里摔死了，入过险的，该怎么往上报
  damaged-banknote-exchange c: 钱在洗衣机里搅碎了还能兑不 | 埋地里的钱沤烂了，一碰就掉渣，柜台收不
  temporary-relief m: 房子年前烧光了，救助要火灾证明不
  temporary-relief c: 我男人煤气中毒没救过来，家里断了进项，能不能救急给一笔 | 老娘摔断了胯骨花了六万，临时救助我家算不算
  medical-assistance c: 脑出血在抢救室住了半个月，自己掏了十几万，够救助的线吗 | 喝农药救过来了花了八万，这种情况医疗救助管不管
  disability-certificate c: 前年叫机器绞掉两根指头，够评残不 | 触电截了一条胳膊，能评几级
  disability-certificate m: 工地砸断了腿，伤都好了，评残要带当时的片子吗
  minimum-living-allowance c: 男人跳楼没了，留下俩娃，我能吃低保不
  home-care-subsidy c: 我爸中风瘫了两年，说话呜噜，护理补贴够格吗
  gas-connection c: 报警器没装，燃气公司说不给点火，是真的吗
  gas-connection f: 换根燃气软管，师傅上门收不收钱
  senior-transit-card p: 老爷子上回在车上摔过一跤，老年卡也丢了，去哪补
  social-security-card-replacement s: 车祸的时候包烧没了，社保卡在里头，怎么补
  id-card-renewal s: 家里着火把身份证烧了，怎么补
  id-card-renewal m: 被抢了包，身份证没了，派出所立案的纸要不要带去补办
  e-bike-registration c: 电瓶换过，老着火的那种牌子，还给上牌不
  maintenance-fund-use c: 楼体外墙往下掉皮砸了车，没伤人，能动大修金修吗
  maintenance-fund-use s: 电梯坠过一回，业主都吓坏了，想用维修金换，怎么走
  archive-lookup s: 想查七六年地震塌房那会儿的户籍底子，怎么查
  heating-refund c: 家里十二度冻得孩子发烧，能退热费不
  heating-refund s: 冷得我妈都冻感冒了，退暖气钱咋申请
  newborn-hukou s: 媳妇大出血抢救过来了，母子平安，孩子户口怎么上
  broadband-relocation s: 老楼要拆，墙都裂了，我们搬走，网怎么跟过去
  decline: 孩子低烧三十七度八，要不要吃退烧药 | 我血压一百五，药能不能停 | 肚脐眼老出油是啥毛病 | 脚气擦什么好 | 晚上睡不好做噩梦，吃点啥中药 | 打呼噜用不用去割那块肉 | 掉头发厉害，哪种洗发水管用 | 膝盖一下楼就咔咔响，该补钙吗 | my tooth has hurt for a week, which painkiller is best | 这两天老放屁，是肠胃不好吗 | 眼皮跳了三天，会不会有啥事
  decline: 邻居家狗把我咬了打官司能赢几成 | 酒驾被抓了会判多久 | 离婚孩子能判给我吗 | 老板跑了，仲裁赢了他不给，执行庭电话咋要
`);
