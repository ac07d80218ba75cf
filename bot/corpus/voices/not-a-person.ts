import { voices } from './voice-lines.js';

/** People and telephones spoken of by who wants no person: a number, a job for a workman, news of a ticket; and those who do want one. */
export const notAPerson = voices(`
  file: 路灯杆子倒了，叫俩人来扶一扶 | 暖气管滋水了，喊人过来给堵上 | 下水道又返了，找个人来通通 | 树杈压着晾衣绳，来人给砍了吧 | 楼道灯不亮，派人换个泡 | 我家没水了，能不能叫师傅来看一眼 | 垃圾没人收，谁管给叫一个来 | 蜂窝就在儿童滑梯上头，来人给摘了 | 外墙皮快掉了，能有人上来瞧瞧不 | 单元门坏了，谁给修 | 得让人知道这司机甩站，不像话 | 给说道说道那个收停车费的，见人就骂 | 班主任让家长微信群里凑钱送礼，别说我说的 | 物业打电话从来没人接，地库灯黑了一个月 | 银行柜员让我跑三趟，转来转去，我要投诉那个网点
  file: 接电话的那位女同志真有耐心，表扬她 | 你们热线那小伙子答非所问还冲我嚷，投诉 | 我投诉窗口的人踢皮球，一个材料来回四趟 | 客服说三天上门，等了十天没人来，宽带公司没人管 | the man at counter four was rude to my mother, i want to complain | no one picks up at the property office and the lift is dead | please send somebody to cut the branch hanging over the pavement | could you have a worker look at the broken street lamp
  progress: 我投诉的那事有人接手没有，到谁手里了 | 等了半个月，电话也没回，人也没来，那单子呢 | 催！我那张噪音的单怎么还没人动 | 逾期都几天了，承办的人睡着了吗，赶紧的 | 前后打了仨电话问我那个投诉，没一个说得清到哪步了 | 俺报的那井盖，恁给问问有人接没 | 我的那个事咋样了嘛，等起好久咯 | 我约的礼拜四那个号排上没排上 | 号约上了没啊短信没收着 | 低保的申请入户也来过了，下面到哪步了 | 我的审核怎么老是显示待处理 | my complaint about the lamp is two weeks old, is anyone working on it | has anybody looked at the leak i told you about | did my booking for thursday go through
  student-aid k: 资助中心那边的老师怎么联系，我不找你们客服，要他们的号 | 学校资助的事想找个人问，打几号
  unemployment-benefit k: 失业金那头人工台多少号 | 我按了半天菜单没人理，社保管失业金的电话到底是哪个
  provident-fund-withdrawal k: 公积金能跟人说话的那个号码是啥
  residence-permit k: 想跟办居住证的民警打个电话，他们号多少
  gas-connection k: 通气的师傅电话有没有，我自己联系他
  broadband-relocation k: 装宽带的师傅几点到，他电话给我
  mail-tracing k: 包裹卡住了，分拣中心有能打的号不
  agricultural-insurance k: 保险公司查勘员的手机号有吗
  minimum-living-allowance k: 镇上管低保那个人的座机是多少
  heating-refund k: 供热站值班室电话
  medical-assistance k: 救助科的人说让我打电话，打哪个
  culture-centre-class k: 报班的老师电话多少，人工问清楚再去
  e-bike-registration k: 上牌点有没有人接的电话
  pension-qualification-check c: 本人不到场，别人拿手机给老人刷脸作数不
  id-card-renewal c: 真人必须去派出所吗，能不能让儿子替
  startup-loan p: 找人社的人还是找银行的人办创业贷
  flexible-pension-enrolment s: 没人教我，自己交职工养老到底咋弄
  school-transfer s: 新学校的老师让我找旧学校的老师，到底先找哪头
  social-security-card-replacement f: 补社保卡那个人让我交二十，对不对
  residence-registration m: 窗口的人说少一张，登记住址究竟要几样
  public-rental-housing t: 街道的人说等信儿，公租房一般等多久
  human: 你们这儿管事的是谁，我跟他说 | 别让我选一二三了，谁能接我电话 | 来个能拍板的人跟我谈 | 我妈不识字，找个同志给她念念 | 有没有会手语的人帮我 | 跟你说不通，换个懂的 | 你不懂我意思，给我接服务台的人 | 能请你们的老师傅给我讲讲不 | 麻烦转接一下值班的 | 我就想听人说话 | 出来个活人吧求求了 | 我不跟电脑聊 | 要人，不要答录机 | 有人没有啊，有没有真的人 | 我普通话不行，你们有讲广东话的人没 | 俺跟恁这机器唠不到一块去，叫个人 | 给我整个人过来说 | 找个会说天津话的跟我念叨 | i'd like to explain it to a member of staff | is any human there | put someone on please, this bot is no use | i can't read the replies, let me talk to one of your people | please have an officer ring me back
`);
