import type { TopicSayings } from './topic-sayings.js';
import { lines } from '../lines.js';

export const utilities: TopicSayings = {
  terms: lines(`
    水 电 气 暖 停水 停电 停气 停暖 自来水 水压 水质 水费 水表 电费 电表 电线 变压器 燃气 天然气 煤气 燃气表 供热 供暖 暖气
    暖气不热 采暖费 热费 温度 下水道 排水 污水 积水 内涝 爆管 跑水 管道 二次供水 阶梯电价 热力公司 水务 water power gas heating electricity outage 供水 水管
    水龙头 水箱 水厂 水费单 铁锈 异味 发黄 抄表 欠费停水 开户 过户 管网 水表井 供电 断电 跳闸 电压 线路老化 电线杆倒 配电箱 抢修 峰谷电 电价 燃气公司
    燃气灶 开栓 通气 气价 煤改气 壁挂炉 换热站 锅炉 管道漏水 暖气片 地暖 测温 不达标 退费 报停 试水 跑冒滴漏 下水 下水井 雨水 化粪池满溢 反水 堵塞 污水管
    淹水 排涝 泵站 pipe pressure radiators cold meter supply
  `),
  sayings: lines(`
    家里暖气才十五度，老人冻得睡不着
    从昨晚停水到现在，没有通知
    自来水是黄的，还有沙子
    一停电就是半天，冰箱里的东西都坏了
    六楼水压太小，热水器点不着
    电费比上个月多了两倍，怀疑电表有问题
    下水道堵了，污水从地漏往上返
    一下大雨胡同里就积水到膝盖
    燃气公司约了三次都没有来安装
    采暖费交了，暖气片还是凉的
    楼下的水管爆了，水流了一上午
    变压器嗡嗡响，离窗户只有几米
    热力公司说我家温度达标，他们量的时候开着空调
    燃气表换了以后走得特别快
    水费单子上有一户我不认识的名字
    小区二次供水的水箱多年没有清洗
    楼道里的暖气管在滴水
    充值了电费，电没有送上来
    停气没有提前说，饭做到一半
    冬天管子冻裂了，找谁修
    雨水井被树叶堵死了
    报停了供暖，还要收基本费
    农村电压不稳，灯一闪一闪
    换了智能水表以后水费翻倍
    供热第一天就跑水，泡了地板
    测温不达标能退多少钱
    屋后电线老化，下雨冒火花
    水管改造挖开路面，一个月没通水
    天然气开户费收了三千，合理吗
    一家六口人，电费基数能不能加
    The radiators in our flat are cold
    There has been no water in our building since yesterday
    The electricity keeps going off in the evening
    水管里流出来的水有铁锈味
    暖气供了一周，屋里还是十四度
    昨晚突然停电，到早上没有恢复
    天然气灶打不着火，燃气公司说排队
    院里的下水井冒出来，粪水流一地
    水表不转也收水费
    供热管道漏了，路上全是热水
    The water pressure on the sixth floor is too low to shower
    换热站半夜轰隆隆响
    地暖分水器漏水，热力公司说不归他管
    电压不稳把电视烧了
    水龙头流出来的水有漂白粉味
    煤改气以后冬天没有气用
    跳闸三次，物业说找供电
    燃气表没电了，充不进去
    水费连着三个月都是一样的数
    下雨天井盖往外喷水
    抢修队来看了一眼就走了
    The gas meter stopped and we cannot cook
    Water pipes burst and flooded our street
  `),
};
