import type { TopicSayings } from './topic-sayings.js';
import { lines } from '../lines.js';

export const transport: TopicSayings = {
  terms: lines(`
    公交 公交车 司机 站点 线路 地铁 出租车 网约车 黑车 拒载 绕路 打表 停车 停车位 违停 停车费 红绿灯 信号灯 斑马线 堵车 交警 驾驶证 车牌 上牌
    罚单 违章 货车 大货车 高速 收费站 客运站 火车站 路面 坑 路灯 井盖 人行道 盲道 共享单车 电动车 老年卡 修路 护栏 减速带 bus taxi parking traffic
    light road driver 公交线路 班次 末班车 候车亭 站台 公交卡 刷卡 出租 的士 打车 顺风车 拼车 客车 长途车 大巴 高铁站 机场 轻轨 渡口 桥 立交桥
    天桥 隧道 省道 国道 县道 路口 转弯 左转 掉头 逆行 超速 超载 渣土车 大车 限行 限高 车位 停车难 占道停车 僵尸车 拖车 抓拍 扣分 罚款交警
    驾照 科目三 驾校 学车 年检 行驶证 过户汽车 摩托车 三轮车 道路施工 坑洼 破损 塌陷 积泥 标线 标志牌 路牌 照明 无障碍 轮椅 ETC street holes pavement
    lights stop crossing station route cars
  `),
  sayings: lines(`
    公交车到站不停，直接开走了
    出租车不打表，张口就要五十
    路口的红绿灯坏了三天，车都乱走
    马路上有个大坑，电动车摔了好几个
    我们这趟公交四十分钟才来一辆
    医院门口的路边停满了车，救护车都过不去
    路灯一整条街都不亮
    井盖缺了一块，晚上看不见
    货车夜里拉土，超速还按喇叭
    希望把公交线路延长到新小区
    网约车司机绕路还骂人
    停车场收费没有公示，停一个小时收二十
    共享单车把人行道和盲道都占了
    斑马线太远，老人过马路很危险
    客运站的黑车拉客，站里没人管
    违章的短信我没收到，车也没去过那里
    修路修了一年，围挡还没拆
    学校门口没有减速带
    公交司机对老人说话很难听
    驾驶证到期换证要不要体检
    早晚高峰这个路口堵半小时，左转灯太短
    地铁口没有电梯，轮椅上不去
    电动车上牌排队排到马路上
    乡道的护栏断了，下面是沟
    老年卡刷不出来，司机让投币
    小区门口的路被施工挖断，没有指示牌
    划线停车位被商户用锥桶占了
    高速出口的指示牌写错了
    大巴车半路加价，不给钱就赶下车
    人行道砖翘起来，一踩一脚泥水
    The bus driver drove past the stop without opening the doors
    The traffic light at the crossing has been broken for days
    A taxi driver refused to use the meter
    我们村到镇上的公交一天只有两趟
    人行横道的信号灯时间太短，老人走不过去
    路边停车被贴条，可那里没有禁停标志
    大货车半夜从门前的路上过，压得路面全是坑
    公交上司机急刹车，乘客摔倒也不问
    地铁站出口没有出租车候客区
    街上的路灯坏了一排，晚上黑漆漆的
    The road near our estate is full of holes
    驾校收了钱不安排练车
    末班车提前十分钟开走了
    渣土车把路面轧坏，尘土飞扬
    桥面的接缝坏了，车过去咣当响
    僵尸车占着车位两年
    小区外的路没有标线，天天剐蹭
    抓拍的地方限速牌被树挡住了
    机场大巴取消了没有公告
    三轮车在逆行道上跑
    候车亭没有座位也没有顶棚
    Cars park on the pavement so we walk in the street
    The last bus leaves before it should
  `),
};
