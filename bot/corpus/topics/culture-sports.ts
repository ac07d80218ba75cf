import type { TopicSayings } from './topic-sayings.js';
import { lines } from '../lines.js';

export const cultureSports: TopicSayings = {
  terms: lines(`
    图书馆 文化馆 博物馆 美术馆 体育馆 游泳馆 健身 球场 篮球场 足球场 羽毛球 健身房 电影院 剧场 演出 门票 景区 旅游 导游 旅行社 公园 文物 古建筑 非遗
    戏曲 书店 借书 广播电视 有线电视 文艺 运动会 马拉松 全民健身 场馆 library museum gym stadium sports concert tour 阅览室 自习室 借阅 图书 讲座 展览 展厅
    书法 绘画 舞蹈 唱戏 合唱 乐器 公益课 艺术培训 文化活动 演唱会 音乐节 话剧 戏院 影城 票务 退票 景点 名胜 古城 古镇 古树 祠堂 碑 遗址
    民宿 跟团 购物团 游客 乐园 滑雪 泳池 救生员 教练 私教 办卡 退卡 体育中心 乒乓球 跑道 塑胶 广场 健身路径 体育彩票 比赛 文化站 农家书屋 广电 档案
    guide visit shops park pool tickets show
  `),
  sayings: lines(`
    图书馆周一闭馆，上班族没有时间去
    借书证押金退不了
    体育馆说免费开放，去了要交二十块
    游泳馆的水发绿，孩子回来起疹子
    健身房办了三年卡，开了两个月就关门
    文化馆的书法班名额太少，抢不到
    篮球场晚上八点就关灯
    老城墙被人刻字，还有人在上面晒被子
    博物馆的讲解器坏的多
    旅行社临时加了三个购物点
    景区门票上写着全天，下午四点就赶人
    演唱会取消了，票款一个月没有退
    想申报区里的非遗传承人，剪纸的
    社区书屋里的书都是十几年前的
    足球场草皮秃了，踢球老摔跤
    有线电视老是没有信号，还按月扣费
    电影院卖过期的爆米花票券
    公园里的露天舞台没有人管，年轻人把设备弄坏了
    老人想学唱戏，有没有公益的班
    全民健身中心的羽毛球馆被培训机构包了
    图书馆自习座位被人用书包占着
    导游在车上骂没买东西的游客
    村里的文化广场被人停车晒粮食
    马拉松报名费交了，比赛改期不给退
    古树和老祠堂没人保护，都快塌了
    区里什么时候办老年合唱比赛
    少儿舞蹈考级的证书一年没发
    体育彩票点赊账卖给学生
    档案馆能不能查八十年代的婚姻档案
    美术馆能否延长开放时间
    The library is closed on the only day I am free
    The gym took a year's fee and shut after two months
    The swimming pool water is dirty
    区图书馆的空调坏了一个夏天
    公共篮球场被培训班占用，不让居民打球
    参加旅行团，导游强迫买玉器
    健身会所不给退卡
    想学书法，文化馆有课吗
    公园的古亭子木头烂了，没人维护
    音乐节临时取消，票钱不退
    The tour guide made us visit four shops
    泳池没有救生员
    滑雪场的教练强推私教课
    演出开场前一个小时说不演了
    公园的塑胶跑道味道刺鼻
    民宿订了不能退
    文化站的乐器锁起来不让用
    展览的预约系统打不开
    话剧票买了连座，给的是分开的
    祠堂被人当成牛棚
    体育中心的淋浴坏了一年
    The museum will not refund our tickets
    There is no lifeguard at the pool
  `),
};
