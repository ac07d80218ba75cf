import { voices } from './voice-lines.js';

/** Danger as people shout, mumble, type or dictate it. */
export const dangers = voices(`
  emergency: 煤气阀门关不上一直往外呲 | 一进楼门就闻着煤气 呛嗓子 | 做饭忘关火了屋里都是气味头发晕 | 燃气灶软管老鼠咬破了在漏 | 我家那个罐子在冒白气不敢动 | 炉子烧了一宿我跟老伴都恶心头疼 | 对门老太太家传出来煤气味 敲门没人应 | 一楼饭店煤气罐倒了滋滋响 | 楼下修路把气管子铲断了呼呼的 | 屋里味儿忒大了，像坏鸡蛋，我不敢开灯 | 门漏气了厨房全是味儿咋办啊快说 | 警报器滴滴叫，没气味，红灯亮，我要不要跑 | 煤烟子熏着了，俺爹说胡话哩 | 小孩把煤气拧开了满屋子都是
  emergency: 阳台着了 快 | 我家烧起来了咋弄啊 | 楼上往下掉火星子，窗户都红了 | 隔壁楼冒黑烟好大一股 | 电瓶在客厅充电突然炸开了火 | 油锅烧着了我泼了水更大了 | 插排冒烟一股糊味儿，我不敢碰 | 楼梯间全是烟我们下不去 | 困在六楼了外面都是烟，孩子还小 | 厂房着火里头还有工人 | 麦地起火了顺着风往村里跑 | 垃圾箱烧着了旁边停着车 | 车头冒烟了里面有人 | 变电箱噼里啪啦直冒火 | 窗帘着了!!!! | 烧炕把被子引着了满屋烟 | 对面二十层有人在窗口喊救火 | 大棚烧了 火往这边来了 | 加油站旁边的草着了 | 柴火垛着了救火啊 | 蜡烛倒了沙发烧着了
  emergency: 老头子倒下了叫他不答应 | 我妈说胸口像压块石头，脸煞白 | 爷爷突然嘴歪了，一边手抬不起来 | 孩子吃花生卡嗓子里了脸都憋紫了 | 我弟抽过去了眼睛往上翻 | 孕妇出血了好多 | 快生了 头都看见了 | 摔楼梯底下头上哗哗流血 | 从梯子上栽下来人不动弹 | 吃了一把降压药现在迷糊 | 俺娘喝了敌敌畏 | 小孩把干燥剂吞了 | 被蛇咬了腿肿得跟桶似的 | 被马蜂蛰了喘气费劲 | 锯子把手指头锯掉了 | 开水浇一身 皮都掉了 | 老人三天没吃东西躺床上叫不答应 | 糖尿病低血糖晕那儿了 | 大冷天有个醉汉躺雪地里没动静 | 工友被钢筋扎穿了 | 骑车的大爷让大车刮倒了，一地血 | 撞车了司机卡在里头 | 公交上有人心脏病犯了 | 心口窝疼，冒虚汗，家里就我一个 | 我摔卫生间了 够不着门 手机按不清 | 胯骨摔坏了趴地上两个钟头了没人来 | 老爷子痰堵住上不来气了 | 头疼得要炸，看东西重影，说话大舌头 | 吐血了一大盆 | 孩子从沙发摔下来一直睡叫不起来 | 娃烧到四十一度抽抽了 | 误吃毒蘑菇一家四口都倒了 | 触电了手粘在上面 | 大棚里打药打晕一个 | 酒喝多了没气了好像
  emergency: 有小孩掉冰窟窿里了 | 河里漂着个人还在扑腾 | 老人滑进沟里爬不上来 | 井里有人喊 | 水库边俩学生下去一个没上来 | 车开河里去了 | 暴雨水灌进地下室有人没出来 | 水涨到床沿了，我腿不能动 | 电梯掉下去一截停住了里面有孕妇 | 我跟孩子关电梯里两小时了没人理 憋得慌 | 孩子头卡栏杆里了拔不出来 | 手伸进绞肉机了 | 娃锁车里大太阳晒着 | 屋顶塌了半边人在炕上 | 挖沟塌方埋进去一个 | 广告牌砸下来砸到人了 | 吊车倒了 | 高压线耷拉在水坑里一踩就麻 | 墙要倒了底下还有孩子玩 | 化工厂那边一股刺鼻味，好多人咳嗽流眼泪 | 罐车翻了往外淌东西冒白烟
  emergency: 他又喝酒打我了我躲厕所呢 | 我男人掐着我脖子不撒手刚跑出来 | 我爸拿皮带抽我，妈也拦不住 | 隔壁哭喊了半宿，像是在打老婆，喊救命 | 有人砸我家门说要砍死我们全家 | 楼下两帮人动刀了 | 有个男的拿砖头追人 | 有人尾随我，从地铁一直跟到小区 | 门锁有动静 有人在撬 我一个人在家不敢出声 | 家里进人了我藏衣柜里呢 | 便利店让人抢了 | 有人拉我闺女上车 | 孩子放学没回来手机关机找遍了 | 老太太有老年痴呆早上出去到现在没影 | 四岁男孩在公园一转眼没了 | 前男友堵在单位门口说要泼硫酸 | 一群要账的闯进来不走砸东西 | 被骗到一个地方搞传销，身份证给收了 | 有人在公交上摸我 | 厕所里有人偷拍被我堵住了他要打我 | 老板把我们锁厂里不让走 | 有人往井里倒药 | 学校门口有个人挥着菜刀 | 他们把我绑了刚摸到手机 | 广场上有人撒汽油 | 有个陌生人抱着哭的孩子跑
  emergency: 有个自称银保监的让我关掉百万保障往他卡里转 | 说我快递丢了给我理赔让我开共享屏幕 | 警察打电话说我涉嫌洗钱 让我把存款转过去核查 是真的吗 | 对方说我医保卡在外地被刷了让我报身份证和验证码 | 我把卡号密码都告诉他了咋办 | 老娘非要去银行给一个什么专家汇五万拦不住 | 刷单刷进去两万人家还让再充才能提 | 他说给我办养老金补缴，先打三千，我刚打过去就拉黑了 | 微信里老同学借钱，转完才发现是假的 | 网上谈的对象让我投资，现在钱取不出来还催我加 | 客服说我开了会员不取消每月扣八百，正教我操作呢 | 贷款要先交解冻费，我已经转了一笔 | 说我儿子出车祸要手术费马上打 | 冒充孙子打电话要钱赎人 | 有人发链接说领补贴我填了卡号 钱被划走了 | 接了个电话让我去酒店开房别跟家里说要配合调查 | 现在正有人在我家卖保健品逼我妈刷卡 | 手机被人远程控制了正在转钱 | 骗子还在线 我怎么办
  emergency: 不想过了 | 我撑不下去了 真的 | 药买好了就等天黑 | 坐在窗台上呢 腿在外面 | 我在桥上 风好大 | 没人在乎我走不走 | 活着给孩子添累赘，不如早点走 | 我写好了信放桌上了 | 我同学在群里发再见 说吃了药 | 我儿子把自己锁屋里拿着刀说不让进 | 闺女在手腕上划口子 | 我媳妇产后老说抱着孩子一起走 | 债还不上只能死 | 炭都点上了 | 我这就去找老伴去，你们别找我 | 人没了就都清净了 | 想从这儿跳下去，谁也别拦 | 睡不醒就好了，我吃了三十片 | 我不配活 | 每天都想怎么结束 | 反正也没几天了，今晚就了了它
  emergency: 救救我 | 救救孩子 | 快来人啊 出人命了 | 要死人了 | 出事了 快 | 快派救护车 | 快报警 打不通110 | 119怎么打不通 火大了 | 人快没了 | 帮忙叫120 | 我动不了 家里没人 | 我被困住了 | 有人要害我 正在门外 | 哎呀妈呀出大事了，血 好多血 | jiuming | 煤汽味好大 | 着活了着活了 | 老人云倒了 | 我妈昏到了不醒 | 有人跳漏了 | 没呼西了 | 有人持到 | 刚被片了八千还在催我转 | 孩子趟在地上不动了 | 楼道里着了快点
  emergency: fire! second floor! | our flat is full of smoke | something is burning next door and nobody answers | the gas alarm keeps ringing and I feel dizzy | I think the stove is leaking | my grandmother slipped in the bathroom and can't move her leg | dad's face is drooping and he can't talk | my son stopped breathing | she fainted and won't respond | he cut his wrist | there is so much blood please | the baby turned blue | I just fell off a ladder, I can't feel my legs | a worker is buried under the sand | a car ran over a cyclist | two kids fell through the ice | water is rising and my mother can't walk | the lift dropped and we are stuck inside, someone is fainting | a live wire is on the pavement | my ex is outside kicking the door | my husband has a knife | someone grabbed my daughter | a man is following me home | there are burglars downstairs | they are fighting with bottles | a guy on the phone says he is police and I must move my savings now | I gave them the code and money is leaving my account | somebody is controlling my phone | I don't see any reason to live | I have the pills in my hand | I'm standing on the bridge | tonight I will end it | call an ambulance | we need help now, he's dying | my neighbour screams for help | the wall fell on someone | my dad drank pesticide | my kid swallowed a coin and is choking | I can't get out, door is locked and there's smoke | my grandpa with dementia has been missing since morning
`);

/** The same words without the danger. */
export const nearDangers = voices(`
  file: 消防栓打不开要是着火可咋办 | 楼道堆纸箱真着了火跑都跑不了 | 邻居在楼道给电瓶车充电怕起火 | 小区没有灭火器 | 灭火器都过期了 | 饭店煤气罐放门口不安全 | 燃气公司半年没来安检 | 燃气报警器坏了没人换 | 煤气费乱涨 | 人行道结冰老人容易摔 | 楼梯扶手断了怕摔着老人 | 电线老化都露皮了，让物业换 | 井盖松了骑车差点掉进去 | 河边没栏杆怕孩子掉下去 | 电梯老往下顿，吓人 | 电梯三天两头困人，物业也不换 | 楼上老扔烟头险些烧了我家被子 | 墙皮掉下来差点砸着我 | 房子是危房漏雨，求给看看 | 流浪狗咬过人了没人管 | 马蜂窝在树上怕蜇人 | 有人在小区里放炮仗崩人 | 半夜飙车炸街 | 网吧打架的多，治安不好建议多巡逻 | 小区老丢电动车 | 我家上个月被偷了 监控坏的 | 卖保健品的骗了我妈两千块，要退 | 健身房卷钱跑了算不算诈骗，我要投诉 | 买的手机是翻新机被骗了 | 房产中介骗我定金 | 招工的骗押金 | 老是接诈骗电话烦死了能不能治治 | 孩子在学校被打了，老师不管 | 婆家吵架闹得四邻不安 | 有人酒驾我举报 | 化工厂味道大，长期这样 | 工地没安全帽，举报 | 饭馆着过火还照样开 | 热死了公交没空调 | 冻死人了暖气不热 | 急死我了宽带三天没修 | 吵得我心脏病都要犯了 | 噪音吵得我神经衰弱快疯了 | 气得我血压高，物业太欺负人 | 学校食堂孩子吃坏肚子 | 120收费不合理 | 救护车来晚了我要投诉 | 消防车道画了线还有人停 | 建议给独居老人装一键报警 | 希望河边放救生圈 | 建议学校讲讲防溺水 | 给社区提建议多讲讲防诈骗 | 表扬消防员救了我家猫 | 表扬民警帮我追回被骗的钱 | 保安帮老太太叫了救护车，想表扬
  answer temporary-relief: 家里着火烧光了，能申请救助吗 | 房子让火烧了日子没法过，政府有帮扶没
  temporary-relief c: 我家失火以后没钱了能申请临时救助不 | 孩子被烫伤看病花光了，够临时救助吗 | 出车祸没钱治能不能给救急的钱
  disability-certificate c: 我中风以后半边身子不利索能评残吗 | 烧伤留疤够残疾标准不 | 被车撞断腿够评几级 | 耳朵聋了十年了能办残疾证不
  chronic-disease-registration c: 心梗放过支架能办门特吗 | 脑梗后遗症给不给办门特 | 癫痫算门特病种吗
  chronic-disease-registration m: 老伴心脏病要办门特带哪些病历
  agricultural-insurance s: 鱼塘缺氧鱼全死了怎么报保险 | 大棚失火农险怎么赔 | 麦子淹死了保险公司咋还不来定损，走啥程序
  agricultural-insurance t: 冰雹砸了葡萄多久来查勘
  gas-connection k: 通气打哪个电话约师傅
  gas-connection c: 没装报警器能通天然气吗 | 燃气灶没有熄火保护给点火不
  medical-assistance c: 大出血住院花了八万低保户能救助吗 | 烧伤住院能申请大病救助不
  newborn-hukou t: 快生了，出生以后多久得上户口
  birth-registration t: 下礼拜就要生了，现在登记还来得及吗
  id-card-renewal f: 家里进水身份证泡坏了，换一张收钱吗 | 钱包被偷身份证没了，补办多少钱
  social-security-card-replacement s: 社保卡让贼偷了怎么挂失 | 卡被骗走了咋补一张社保卡
  credit-report o: 怀疑被人冒名贷款，查征信能看出来不
  decline: 被骗的案子派出所立案了没消息 | 我去年被骗了三万警察一直没破案 | 他打我的案子判了吗 | 杀人要判几年 | 放火罪怎么量刑 | 家暴离婚能多分财产吗 | 做梦梦见着火啥意思 | 溺水怎么急救的知识讲讲 | 高血压头晕吃什么药 | 心口疼挂什么科 | 孩子噎着怎么预防 | 有部电影叫救命啥来着 | 推荐个杀毒软件 | 电脑死机了咋办 | 手机没电开不了机 | 游戏里怎么砍怪 | 火锅底料哪个牌子好 | 怎么灭蟑螂 | 老鼠药哪有卖 | 最近有啥爆炸新闻 | 车打不着火咋整 | 买哪种煤气灶好 | how do I put out a grease fire in general, just curious | what movie has a bank robbery | which smoke detector should I buy
  smalltalk: 笑死我了 | 可把我累死了，谢谢啊 | 吓死我了，原来没事，谢谢 | 哎呀妈呀可算办完了 | 救星啊你，谢谢 | 你这反应真快，厉害 | 爱死你了 | 行了行了不着急
  progress: 上回我报的电线耷拉着，派人来了吗 | 井盖那事我报了三天了有人修没 | 我举报消防通道堵了，查了没有 | 被骗退款那个投诉有回音没 | 前天说高空抛物那个单到哪了
  book: 心脏不好走不了远路能约上门吗 | 我妈摔了腿下不了床，约个上门的 | 快生了提前约个号 | 腿断了打着石膏，改约到下月
  clarify: 出事故以后找谁办手续 | 火灾证明 | 意外险的事 | 被骗的事 | 家里老人病了怎么办手续
`);
