import { phrases } from '../lines.js';

export const smalltalk = phrases(`
  你好|您好|你好啊|您好呀|在吗|在不在|有人吗你好|早上好|上午好|中午好|下午好|晚上好|早|早啊|喂|喂喂|哈喽|嗨|哈罗|hello啊|谢谢|谢谢你|谢谢您|太谢谢了|多谢|多谢啊|谢了|感谢|非常感谢|麻烦你了|辛苦了|您辛苦|费心了|好的|好的谢谢|好嘞|好|行|行吧|行嘞|中|得嘞|知道了|我知道了|明白了|懂了|了解|清楚了|嗯|嗯嗯|哦|哦哦|噢这样|原来如此|可以|没事了|没别的了|没有了|不用了谢谢|就这些|暂时没了|再见|拜拜|回见|先这样|回头再说|挂了啊|走了|你是谁|你叫什么|你叫什么名字|你是机器人吗|你是真的还是机器|你多大了|你会做什么|你能干嘛|你能帮我做什么|你都会啥|你有什么功能|你是哪的|你们是政府的吗|挺好的|不错|真不错|你真聪明|答得挺好|你还挺能耐|厉害|点赞|哈哈|哈哈哈|呵呵|嘿嘿|祝你工作顺利|新年好|过年好|节日快乐|吃了吗|你吃饭了没|今儿辛苦你了|帮了大忙了|这回明白了谢谢啊|行我知道咋弄了|那我先准备去了|好的我明天去|收到|ok|okk|好哒|嗯好|妥了|没问题了|问完了|好的再见|打扰了|不好意思打扰了|试试看你灵不灵|测试一下|随便看看|我先看看|等一下|等会儿|稍等我找找|你歇会吧|你累不累
  hi|hello|hey|hey there|good morning|good afternoon|good evening|thanks|thank you|thank you very much|thanks a lot|many thanks|ok|okay|ok thank you|got it|i see|understood|great|nice|cool|bye|goodbye|see you|that is all|nothing else|no more questions|who are you|what can you do|are you a robot|are you a bot|what is your name|you are very helpful|well done|just testing|never mind|have a nice day|happy new year|perfect, thanks|alright then
  
`);
