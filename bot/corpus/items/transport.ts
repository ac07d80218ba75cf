import { itemCorpus } from './item-corpus.js';

export const transport = itemCorpus({
  'senior-transit-card': `
    N 老年乘车卡 | 敬老卡 | 老人公交卡 | 坐车老年卡 | 免费乘车卡 | 老年公交卡 | 老人坐车不花钱的卡 | 老年卡 | 老头乐的公交卡 | 六十五岁坐车卡
    V 办老年卡坐公交 | 给我爸办免费乘车卡 | 办坐车不花钱的那个卡 | 给老人年审乘车卡
    S 我今年六十五了想坐公交免费 | 老妈七十了出门坐车还花钱 | 老人家天天坐地铁去公园 | 我的老年卡刷不响了
    c 六十岁能办老年乘车卡吗 | 外地老人能坐公交免费不 | 老年卡坐地铁免费吗 | 老年卡在别的城市能刷不 | 没居住证的外地老人能办老年卡不 | 老年卡多少岁给办
    m 老年卡要照片吗 | 办敬老卡带身份证就行吧要别的不 | 代老人办乘车卡拿什么
    f 老年卡有工本费吗 | 老年乘车卡押金多少
    t 老年卡几天能拿 | 敬老卡当天取吗
    p 老年公交卡去哪个网点办 | 坐车老年卡哪里能补
    s 老年乘车卡丢了怎么补 | 老年卡怎么年检
    w 老年卡能网上办不 | 手机能当老年卡刷吗
    o 老年乘车卡和优待证是一个东西吗
    N senior bus pass | free transit card for the elderly | old age travel card | free bus card for seniors
    V get a free bus card for my grandfather
    c at what age do i get the free transit card
    m is a photo needed for the senior bus pass
    p where do they issue the free travel card for old people
    I 老年卡在哪办 | 老人坐公交不花钱的卡怎么办 | 办老年乘车卡要照片吗 | 多大岁数能办免费乘车卡 | 老年公交卡多久拿到 | 敬老卡要钱吗 | 外地老人能办公交老年卡吗 | 老年卡丢了怎么补 | 老年乘车卡带什么证件 | 老年卡年审在哪审 | 替父母办老人公交卡 | 老年卡可以网上办吗 | 坐车老年卡刷不了了 | 我七十了坐公交能免费不 | 老年卡能坐地铁吗 | 老人公交卡申请表 | 办老年乘车免费卡流程 | 老人乘车卡的政策依据 | 老年卡服务网点电话 | 六十五岁免费坐公交办什么卡 | 老年卡押金退吗 | 爷爷的公交卡过期了 | 敬老卡能不能借家人用 | 社区能代办老人坐车卡吗 | 老头坐车不花钱那个卡 | 公交免费卡怎么申领 | 老年卡去公交公司还是街道 | 岁数大了坐公交那张免票的卡 | How do I get a free bus card for seniors | At what age can I ride the bus free | What do I need for the senior transit card | Where do older people get the transit card | Is there a fee for the senior transit card | My father lost his senior bus card`,
  'city-transit-card': `
    N 公交卡 | 城市卡 | 一卡通 | 学生公交卡 | 公交IC卡 | 城市一卡通 | 普通公交卡 | 公交卡挂失 | 公交卡退卡
    V 办张公交卡 | 退公交卡 | 挂失公交卡 | 给孩子办学生公交卡 | 充公交卡 | 把公交卡余额退出来
    S 公交卡丢了里头还有钱 | 不坐公交了卡想退 | 公交卡刷不了提示无效卡 | 孩子上初中坐公交 | 公交卡余额转不到新卡上
    c 公交卡丢了余额能退吗 | 不记名的一卡通能挂失不 | 大学生能办学生卡吗 | 学生公交卡几岁到几岁能办 | 卡折断了还能退钱不
    m 退公交卡要发票吗 | 学生卡要学生证不 | 挂失一卡通要身份证吗
    f 公交卡押金多少 | 退卡扣折旧费不 | 学生公交卡打几折收多少钱
    t 坏卡退钱几天到账 | 公交卡换卡等多久
    p 公交卡在哪退 | 一卡通充值点在哪里
    s 公交卡怎么退 | 公交卡挂失怎么弄
    w 公交卡能手机充值不 | 手机NFC公交卡怎么开
    o 学生卡和普通卡有什么区别
    N city transit card | bus card | transit IC card | metro and bus card | student bus card
    V return my bus card and get the deposit back | report a lost transit card
    c can i get the balance back from a lost bus card
    f what is the deposit on a city transit card
    p where can i hand in my old bus card`,
  'truck-city-pass': `
    N 货车通行证 | 入市证 | 货车进城证 | 城区通行证 | 通行码 | 货车通行码 | 进城证 | 卡车通行证 | 货运车辆通行证
    V 给货车办进城证 | 办入市证 | 申请货车通行码 | 拉货进城办通行证 | 给厢货办通行证
    S 我开四米二厢货给超市送货 | 搬家公司的车要进市区 | 白天拉菜进城被罚了 | 工地渣土车要过外环线
    c 蓝牌轻卡要办通行证吗 | 新能源货车进城用办证不 | 外地牌照货车能办入市证不 | 皮卡进城要不要通行证 | 违章没处理能办货车通行证吗
    m 货车通行证要行驶证吗 | 办进城证要运输合同不 | 申请通行码要传什么照片
    f 入市证要交钱吗 | 货车通行证多少钱一张
    t 货车通行证几天批 | 通行证能管多长时间 | 进城证当天能出不
    p 货车通行证去哪个交警队办 | 入市证在车管窗口吗
    s 货车进城通行证咋弄 | 通行证到期怎么续
    w 货车通行码在交管12123上怎么申请 | 通行证网上能办吗
    o 通行码和纸质通行证一样不 | 有通行证哪些路还不能走
    N truck pass | downtown pass for lorries | goods vehicle permit | city entry permit for trucks
    V get a permit to drive my van downtown
    c does an electric truck need the city pass
    w can i apply for the truck pass online
    t how long does the lorry permit take`,
  'e-bike-registration': `
    N 电动车上牌 | 电瓶车挂牌 | 电驴上牌 | 电动自行车过户 | 电动车牌照 | 电动自行车登记 | 电车上牌 | 电动车牌子 | 两轮电动车挂牌
    V 给电动车上牌 | 给电驴子挂牌 | 电瓶车过户 | 补电动车牌 | 注销电动车牌照
    S 新买了个电瓶车 | 电动车牌子掉了 | 二手买的电车没过户 | 骑没牌的电动车被拦了 | 我电动车卖给别人了
    c 超标电动车能上牌吗 | 没有发票的电动车能挂牌不 | 外地买的电瓶车能在这上牌吗 | 三轮电动车能上牌不 | 未成年人能给电驴上牌吗 | 老款没3C的电车给上牌不
    m 电动车上牌要发票合格证不 | 电瓶车过户双方都得去吗带什么 | 发票丢了给电动车上牌拿什么证明
    f 电动车上牌收费不 | 补电动车牌照多少钱
    t 电动车上牌当场给牌吗 | 上牌排队要多久
    p 电动车上牌去哪个交警队 | 小区里有流动上牌点吗，在哪
    s 电动自行车怎么上牌 | 电动车牌丢了怎么补
    w 电动车上牌能网上预登记吗 | 带牌销售手机上能弄不
    o 不上牌会怎么罚 | 绿牌白牌有啥区别
    N e-bike registration | electric bike plate | registering an electric scooter | plate for my e-bike
    V get a plate for my electric bike | transfer my e-bike to a new owner
    c can i register an e-bike bought in another city
    m do i need the invoice to register an electric bicycle
    p where can i get my e-bike plate`,
  'vehicle-inspection-mark': `
    N 年检标志 | 免检标 | 车检标 | 六年免检 | 年检标 | 检验合格标志 | 免检车辆标志 | 汽车免上线检测 | 电子年检标 | 车辆年审标志
    V 领免检标志 | 给车换年检标 | 申请六年免检的标 | 领车检标
    S 我的车第四年了该年检了 | 新车买了两年，年检到期 | 私家车六年内不用上线 | 车年检快过期了，人在外地
    c 七座车能免检不 | 出过事故的车还能六年免检吗 | 违章没处理能领年检标吗 | 面包车免检吗 | 十年以内的车几年检一次符合免检吗 | 贷款车能领免检标不
    m 领免检标要交强险保单吗 | 年检标志带行驶证就行吗 | 领车检标要车船税凭证不
    f 免检标志收费吗
    t 免检标多久寄到 | 年检提前多久能领 | 网上申请几天有标
    p 免检标到哪个车管所领 | 年检标在加油站能领不
    s 六年免检怎么申领 | 免检标志丢了怎么补
    w 12123上怎么申请免检标 | 电子年检标手机上哪看
    o 有电子标还用贴纸质的吗
    N inspection sticker | vehicle inspection mark | annual check sticker for my car | exempt inspection label
    V get the inspection mark for my new car
    c is a seven seat car exempt from inspection
    w can i get the inspection sticker in the traffic app
    m is proof of insurance needed for the inspection mark`,
});
