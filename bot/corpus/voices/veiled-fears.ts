import { voices } from './voice-lines.js';

/** Danger told without the word for it: what is seen and heard, not what it is. */
export const veiledFears = voices(`
  emergency: 妈在厨房地上坐着，眼睛直勾勾的，叫她不理我，嘴角往下流 | 爷爷靠着墙慢慢滑下去了，手还攥着勺子，脸不是色儿 | 孩子吃果冻，忽然不出声了，两手乱抓脖子 | 屋里炉子烧着，我媳妇说头沉想睡，叫她别睡她眼皮抬不起来 | 对门屋里有人一声一声喊疼，刚才还有动静，这会儿没了 | 他把门反锁了，发消息说谢谢我这些年，我打过去不接
  emergency: 我哥留了张纸条说钱在抽屉里，人和车都不在了，电话关机 | 闺女发来一张照片，是江边的栏杆，说妈我对不起你 | 老公灌了酒，拎着扳手在客厅转圈，我跟孩子躲床后头 | 有人一直拧我家门把手，猫眼叫手指头堵上了 | 出租车开的不是回家的路，我说停他不停，还把门锁了 | 两口子在楼底下打，男的薅着头发往墙上磕 | 屋外头有人泼了东西，一股子汽油味儿
  emergency: 我在桥中间坐着，风挺凉的，不想再折腾了 | 药都摆在桌上了，就是想找个人说句话 | 今天把猫送人了，房租也结清了，往后不麻烦谁了 | 反正没人会想我，明天就好了 | 这是我最后一条信息，别找我 | 我想睡过去不醒 | 家里人都睡了，我把绳子系好了 | 活着太累，想歇了
  emergency: 脚手架上那人一脚踩空挂在半空，下面都是钢管 | 船翻了，俩人抱着一个泡沫箱，浪老大 | 冰面裂了，孩子半个身子在水里 | 山坡上的土哗哗往下走，已经埋到窗台了 | 吊车大臂搭到高压线上，司机不敢动弹 | 天花板整块下来了，底下有俩学徒没见出来 | 下水道里的工人下去三个，一个都不吱声了 | 粮仓里人陷进去了就剩个手 | 搅拌机把他袖子卷进去了，胳膊也进去了
  emergency: 孩子把一整排糖豆一样的药片嚼了 | 蜂子蜇了十几下，脸肿得睁不开，说喉咙紧 | 羊水流了一裤子，司机说还得四十分钟到医院
  emergency: 楼上窗户往外冒黑的，有人在窗口挥毛巾 | 电表箱噼里啪啦蹦火花，楼道都是糊味 | 灶上坐着油锅我出来了，现在看厨房窗户红通通的 | 阳台的被子冒烟了，我拿盆泼不灭 | 车头底下一团火，里头有人拍玻璃
  emergency: 那人说我涉案，让我把手机屏幕给他看，现在在点我的银行 | 他们说不转五万就把我儿子手剁了，刚发来视频 | 我扫了那个码，手机自己在动，钱一笔一笔少 | 对方让我去宾馆开个房不许出来，说配合办案
  emergency: 我才十三，我叔夜里进我屋，我不敢睡 | 他拍了我照片，说不出来见面就发给全班，现在就在校门口 | 有个陌生女的抱着我邻居家孩子往面包车里塞 | 我被扔在一个仓库里，手脚都捆着，手机快没电了
  emergency: he hasn't moved since he fell off the ladder and his ear is bleeding | i feel very sleepy and the heater is on, my wife already passed out | someone keeps turning my door handle and whispering my name | the driver won't stop the car and i don't know this road | my flatmate left a goodbye note and her phone is off | there's black stuff pouring out of the window upstairs and a woman waving | the ice broke, a boy is in the water | i have the pills lined up, i just wanted to tell somebody | mum's face is drooping and she talks nonsense | they tied my hands, i can text only now | two men in the sewer don't answer any more
`);
