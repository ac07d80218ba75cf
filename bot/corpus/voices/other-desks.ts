import { voices } from './voice-lines.js';

/** Asked here and belonging elsewhere: other cities, courts, private business, opinions, forgery; and bookings, and matters too bare to answer. */
export const otherDesks = voices(`
  decline: 上海的居住证积分怎么算 | 唐山那边低保给多少钱一个月 | 深圳入户要什么条件 | 沧州老家的宅基地证去哪换 | 广州公租房轮候多久 | 石家庄的公积金网上提得出来不 | 郑州小升初摇号哪天 | 杭州人才补贴还有吗 | 青岛医保断缴补缴行不行 | what do i need for a driving licence in beijing | how long does a residence card take in shanghai | does guangzhou charge for school places | 哈尔滨的暖气费几号停收 | 山东农村的新农合一年多少钱 | 老家安徽的土地确权证咋补 | 我在重庆的房子怎么过户 | 吉林的退休金涨了多少
  decline: 把我们主管的手机号查给我 | 前夫现在住哪你给查查 | 隔壁老李低保卡里有多少钱 | 我对象的征信帮我看一眼 | 把小王上个月的工资单发过来 | 谁投诉的我的店，名字告诉我 | 那个号主是谁，给查个机主 | my sister-in-law's address please, i know you have it | tell me which neighbour reported me | 看看我儿媳妇的社保交在哪家公司
  decline: 帮我做一张盖章的收入证明，假的就行 | 瞒两套房能不能把公租房骗到手 | 塞两百块钱能排前头不 | 有熟人没，帮我把名次往上提提 | 存款先转走再申请低保能不能查不出来 | 找个替身给我爸刷脸，他都没了半年了，钱还想领 | how can i hide my flat so they give me the subsidy
  decline: 你觉得哪个明星长得好看 | 美国大选谁能上 | 你支持哪个球队 | 房价会跌吗，该不该买 | 黄金现在能入手不 | 基金套了咋整 | 我该不该辞职 | 婆婆老管我，我咋回她 | 儿子不写作业咋治他 | 给我起个店名 | 写个辞职信 | 帮我翻译这段英文 | 编个笑话乐一乐 | 附近哪家烤鸭好 | 明天海边有风没 | 高铁票还有吗 | 手机屏碎了换多少钱 | 洗衣机不脱水咋修 | 空调外机响是啥毛病 | 哪个牌子的奶粉好 | 快递员的工资高不高 | 怎么炒股 | 双色球开啥号 | 属龙的今年运气咋样
  decline: 法院判完了他不给钱怎么执行 | 仲裁开庭要带什么 | 行政复议多少天出结果 | 我那信访件办到哪了 | 弟弟被刑拘了啥时候放 | 派出所那个盗窃案破了没 | 遗产官司找哪个律师 | 网上被骗立案了，案子有进展没 | 检察院什么时候起诉他 | 复议书往哪个机关交 | how do i appeal a court ruling | when will the judge decide my case
  book senior-privilege-card: 优待证占俩号，后天
  book public-rental-housing: 递公租房材料，给我挂个号
  book lease-filing: 约租赁登记，礼拜二
  book homestead-application: 宅基地的事约个日子去谈
  book e-bike-registration: 电动车上牌排个礼拜六
  book: 名字写我老伴的 | 那天不行，换成后一天 | 别约上午，下午三点往后 | 手机号最后两位说错了，是五六 | 就按你说的那个点儿 | 去不了了，给我取消 | 一个人去，不用两个号 | please put it under my wife's name | not the 12th, the 13th | any time after three is fine, move it
  decline: 对门吃低保的存折里有几个钱，说给我听 | 我弟媳妇领多少残疾补贴你给我看看 | 那辆堵我门的车是谁的，把车主号码给我 | 楼下租房的那小子身份证上哪儿人 | 我表姐公积金有多少余额 | 前任把我删了，查查她如今登记在哪住 | how much dibao does my neighbour get | my cousin's housing fund balance, look it up | 老家信阳那边的低保咋申请 | 俺邯郸老家的新农合咋交 | 衡水那头上学要啥条件 | 我侄子叫派出所带走两天了，啥时候出来 | 厂房着火那案子，公安查得咋样了 | 骗我那帮人抓着没有，案子到哪步了
  book disability-certificate: 想请评残的大夫来家，我姨下不了楼，排个日子 | 残疾鉴定约十九号
  book home-care-subsidy: 我奶奶要评护理等级，叫人来家看，定个周三 | 预约失能评估，上门的那种
  book pension-qualification-check: 老爷子一百岁了去不了，麻烦安排人到家里认证
  book id-card-renewal: 十号到十五号我才在家，给看看哪天能排上换身份证的号 | 换身份证的号给我留一个，哪天都成 | 约身份证，礼拜天有没有
  book lease-filing: 租房合同登记，给约初八的上午 | 租赁备案想排个时段，初三
  book homestead-application: 宅基地那事，想约管事的下礼拜见一面
  book public-rental-housing: 公租房窗口给我排后天头一个，顺带问问中午休不休
  book gas-connection: 点火通气约个师傅，周六白天
  book temporary-relief: 帮我约救助窗口，周五
  book: please find me a slot for the thirtieth | 这两天有号没，给约一个 | 退号，原先约的是礼拜五 | 时间说岔了，应该是九点一刻 | 换成我儿子的名 | 手机号不方便给，就记个姓
  file: 服务厅的凳子太少，给添几条 | 叫号机声音太小，老人听不见，调大点 | 图书馆能不能礼拜一也开 | 希望公交站牌的字印大一号 | 提个醒，大厅门口坡道太陡，轮椅上不去 | 支书把该给我的种粮钱划到他亲戚名下，我举报 | 有人占了基本农田挖土卖 | 通风井盖叫人焊死了，查一查 | our flat has had no water since monday, can a worker come
  student-aid c: 娃的爹走了，娘也不管，跟着爷爷过，学校那补助算不算他 | 孙女没爹没妈，我捡破烂供她，助学金够得着不
  medical-e-voucher s: 药店让扫医保码，我没弄过，一步步教我 | 到医院才知道要那个码，手机里怎么变出来
  school-enrolment m: we work in a plant here, what papers does the primary school want for our boy
  migrant-child-enrolment m: we came from shandong for work, which papers get my daughter into school here | both parents are migrant workers, documents for our child's school please
  newborn-hukou s: my wife is chinese and i am canadian, our son was born here, how do we register his hukou
  gas-connection c: 厨房是敞开的没隔断，燃气给开不 | 把墙砸了改的开放式，还能点火不
  grain-subsidy c: 地租给别人种了，补的那钱归我还是归他
  clarify: 过户 | 医保咋弄 | 养老那个咋交 | 公积金的事 | 社保 | 有啥救助没 | 那个证还没下来 | 人家让我来开个条 | 还是那个事 | i need some subsidy | how do i apply for help | asdf 123 | 我的那个呢
  smalltalk: 能听见我说话吗 | 在不在呀 | 有声音没 | 好了没事了 | 明白了哈 | ok got it | 行嘞多谢 | 你忙吧 | 打扰啦
`);
