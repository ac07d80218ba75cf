import { phrases } from '../lines.js';

/** When people want to come. */
export const times = phrases(`
  明天|后天|明天上午|明儿下午|后天一早|大后天|下周一|下周三上午|这周五|礼拜二|星期六|周六|周末|下礼拜四下午|下个月初|九点|十点半|下午两点|上午|下午三点以后|中午|今天下午|月底|十五号|二十号上午|最近|越早越好|早点的时间|赶集那天|放假以后|春节后
`);
export const englishTimes = phrases(`tomorrow|tomorrow morning|next monday|on friday afternoon|this saturday|on the 15th|at ten|next week|as soon as possible|after lunch on wednesday`);

/** Asking for a visit about a service: {n} its name, {v} the wish, {t} a time. */
export const bookingFrames = phrases(`
  帮我约{t}办{n}|{t}能约个号吗，{v}|我想预约{t}{v}|预约办{n}|给我挂个{t}的号，办{n}|约个时间{v}|{t}去办{n}，给我留个号|能约上门办{n}吗|老人走不动，{n}能来家里办吗|{t}来家里给老人办{n}行不行，约一下|{n}还有{t}的号吗|给我妈约{t}办{n}
  {n}约{t}|预约{n}，{t}|我要约{n}的号|替我爸预约{n}|把{n}的预约改到{t}|取消{n}的预约|我约了{n}，{t}去不了，改个时间|想{v}，帮我排个{t}的号|登记个{t}的时间段，我去{v}|{v}，要提前约吧，给约{t}|我腿脚不好，{v}能不能派人上门，给约一下|想约人到家里来，{v}|占个{t}的位子，{v}|{t}办{n}人多不多，先给我约上|就约{t}，办{n}|我{t}有空，安排我去{v}
  帮忙订一个{t}办{n}的名额|约一下{n}的窗口|{n}{t}的号给我来一个|能不能给我安排{t}办{n}
`);
export const englishBookingFrames = phrases(`book me in {t} for {n}|i want an appointment {t} to {v}|can i make an appointment for {n}|please book {n} {t}|reschedule my {n} appointment to {t}|cancel my appointment for {n}|can someone come to my home for {n}, book {t}|are there slots {t} for {n}|i'd like to come in {t} to {v}`);

/** Booking, changing or cancelling without naming the service. */
export const book = phrases(`
  我要预约|我想约个时间|帮我约个号|给我排个号|预约|约号|挂个号|能预约吗|想预约一下|预约{t}的号|{t}能约吗|{t}有没有号|{t}还有名额吗|给我约{t}|我{t}去行不行，约一下|帮我改到{t}|把我的预约改成{t}|改约{t}|我来不了了取消吧|取消预约|我约的号不要了|把我约好的号撤了|有事去不成了，帮我退号|推迟到{t}行不行|提前到{t}可以吗|约满了怎么办，还能加一个吗|约满了给我排队等着|没手机怎么约|没有智能手机能约号吗|我不会网上约，你给我约|可以代我爸约吗|能替我妈预约不|给老人约个上门|请人上门来办|老人下不了楼，能不能来家办|我瘫在床上，你们派人来给办吧|腿脚不方便，约上门|坐轮椅的，能预约到家服务吗|上门服务怎么约|我想换个大厅约|换到塘沽的中心约|原来约的是{t}，想换个时间|约错日子了，改{t}|约错事项了重新约|忘了约的几点，想改到{t}|再约一次|上次没去成，重新给我约|给我弄个{t}的号|先给我占个位置|我们一家三口一起约|约两个人的号|约个视频办理|聋哑人要手语的窗口，预约一下|预约个靠前的号|我提前约一下省得排队|怎么预约|预约窗口怎么约|在哪预约|预约要提前几天|能不能当天约当天办|周六能约吗|过节能预约不|预约迟到了还能办吗，改个点|爽约了还能约吗|帮我把号让给我妹妹|我想预约办事|给我安排个时间去办事|什么时候能去，给我约一个|约个人少的时候|俺要约个号|整个号给我|约{t}办事|{t}我过去，提前给登个记|帮我登记{t}来办|我想找个时间过去，先约上
  预约明天上午|能预约周六的号吗|帮我约个时间|约个号去办事|预约办身份证|预约失业登记，后天|我想约周三下午办居住证|约一下公租房窗口|给我爸预约社保卡补办|改一下预约时间|我的预约想改到下周|把我的号退了|来不了了，预约取消吧|约满了还能加号吗|没有手机怎么预约|能替我妈预约吗|可以上门办理吗，老人走不了路|请工作人员上门来办|派人来家里给老人办|预约上门服务|我腿脚不方便，能到家来办吗|想约最近的时间|还有没有号|明天还有号吗|挂个号办低保|约今天下午的行不行|预约码在哪看|预留一个下午的号|换个中心预约|帮老人约上门做认证|预定周五上午|我预约的时间记错了，改后天|两个预约取消一个|我想先占个号|家里有事去不了，帮我把约好的撤了|我约了明天，去不成了，取消掉以后再约|老人下不了床，大夫能上门吗|i want to make an appointment|book a slot for tomorrow morning|can i book a visit next monday|cancel my appointment please|reschedule my booking to friday|i need to change my appointment|can someone come to my home to do it|book me in for an id card renewal|make an appointment for the residence permit|are there any slots left this week
`);
export const englishBook = phrases(`i want to make an appointment|can i book a slot {t}|book an appointment {t}|please reschedule my appointment to {t}|cancel my booking|i cannot come, cancel my appointment|move my appointment to {t}|is there a free slot {t}|can somebody come to my home, my mother cannot walk|i need a home visit|can i book for my father|how do i book an appointment|all slots are full, can you add me|change my booking to {t} please|i missed my appointment, book another one`);
