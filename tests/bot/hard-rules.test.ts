import { describe, expect, it } from 'vitest';
import { hardRule } from '../../bot/hard-rules.js';

describe('danger', () => {
  it.each([
    ['家里闻着一股煤气味', 'gas', '119'],
    ['天然气漏了怎么办', 'gas', '119'],
    ['I can smell gas in the kitchen', 'gas', '119'],
    ['楼下着火了', 'fire', '119'],
    ['There is a fire in the stairwell', 'fire', '119'],
    ['我爸昏迷了', 'medical', '120'],
    ['老太太摔地上起不来了', 'medical', '120'],
    ['he is not breathing', 'medical', '120'],
    ['门外有人拿着刀追着人砍', 'crime', '110'],
    ['someone is breaking into my house', 'crime', '110'],
    ['有人自称公安让我转账到安全账户', 'fraud', '96110'],
    ['接到要验证码说是社保局的', 'fraud', '96110'],
    ['活着没意思了', 'self_harm', '12356、110'],
    ['I want to kill myself', 'self_harm', '12356、110'],
    ['炉子烧着，俩人都恶心想吐', 'gas', '119'],
    ['灶上的管子嘶嘶漏', 'gas', '119'],
    ['窗帘着了', 'fire', '119'],
    ['门缝底下全是烟', 'fire', '119'],
    ['我妈怎么喊都不睁眼', 'medical', '120'],
    ['手被机器绞进去了', 'medical', '120'],
    ['孩子脸憋紫了', 'medical', '120'],
    ['my wife is in labour', 'medical', '120'],
    ['闺女掉河里了', 'danger', '110、119、120'],
    ['老人被困电梯里头', 'danger', '110、119、120'],
    ['三楼窗台外站着个小孩', 'danger', '110、119、120'],
    ['奶奶出门一天没回来', 'danger', '110、119、120'],
    ['躲在衣柜里，外头有人翻东西', 'crime', '110'],
    ['有人踹门', 'crime', '110'],
    ['they locked us in the workshop', 'crime', '110'],
    ['叫我打开共享屏幕', 'fraud', '96110'],
    ['说再充两万才能提现', 'fraud', '96110'],
    ['遗言写好了', 'self_harm', '12356、110'],
    ['I have the pills in my hand', 'self_harm', '12356、110'],
  ])('「%s」is %s, call %s', (text, alarm, number) => {
    expect(hardRule(text)).toEqual({ kind: 'emergency', alarm, number });
  });

  it('comes before a wish for a person', () => {
    expect(hardRule('转人工，我家着火了')).toMatchObject({ kind: 'emergency' });
  });

  it.each(['燃气表没反应', '烟感老响，压根没着火', '塑胶跑道一股胶味儿', '公交卡刷了没反应', '广告牌掉了，没砸着人', '钱藏柜子底下烂了，能换吗', '垃圾站的臭味熏得我头疼', '想跳槽社保怎么转', '银行卡绑了别的号', '热死了要死人了', '工厂烟囱冒黑烟', '河里漂着死鱼', '被车撞了住院费能报吗', '表扬救火的小伙', 'can I move my broadband', 'stuck in the queue'])('is not in what only sounds like it:「%s」', (text) => {
    expect(hardRule(text)).toBeUndefined();
  });

  it.each(['燃气费漏缴了怎么补', '燃气开户去哪', '消防通道被占了', '孩子的社保卡丢了', '我快要生了怎么办生育登记', '燃气灶没火苗', '孩子丢了社保卡', 'heating refund'])('is not seen in「%s」', (text) => {
    expect(hardRule(text)).toBeUndefined();
  });
});

describe('a wish for a person', () => {
  it.each(['转人工', '人工服务', '客服姐姐在不', '有喘气儿的吗', '０', '找个真人', '有没有接线员', '喊个人来跟我说', '别让机器人回答', 'agent', 'human please', 'I want to talk to a real person', 'put me through to an operator'])('is heard in「%s」', (text) => {
    expect(hardRule(text)).toEqual({ kind: 'handover', reason: 'asked_for_person' });
  });

  it.each(['人工智能是什么', '真人不用到场能认证吗', '没人来，电话也没人接我的事', '电视真人秀', '残币换人民币', '电表户名换人要带啥', '人工关节能报多少', '同住的生活人口怎么填', '上次人工给登记的事办得咋样', '请派人来家里办', '快叫人来修水管', 'Which human resources counter do I go to', '10'])('is not heard in「%s」', (text) => {
    expect(hardRule(text)).toBeUndefined();
  });

  it.each([
    ['你个破机器人别废话', 'angry'],
    ['打了八遍了你们是摆设吗!!', 'angry'],
    ['再不解决我就去市政府门口坐着', 'threat'],
    ['不给说法我就在网上曝光', 'threat'],
  ])('is met when someone says「%s」', (text, reason) => {
    expect(hardRule(text)).toEqual({ kind: 'handover', reason });
  });
});
