import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityIn } from '../../../server/desk/intake/identity-in-text.js';

/** Kind and words of each find; `?` marks what is not said to be the caller's own. */
const found = (text: string): string[] => identityIn(text).map((span) => `${span.kind} ${span.text}${span.own ? '' : ' ?'}`);

const telling: readonly (readonly [string, ...string[]])[] = [
  ['我叫李小明，住在附近', 'name 李小明'],
  ['我叫王芳住在幸福里', 'name 王芳'],
  ['本人张伟，反映楼下占道', 'name 张伟'],
  ['我是赵大勇，这事我亲眼看见', 'name 赵大勇'],
  ['我的名字是欧阳小春。', 'name 欧阳小春'],
  ['姓名：陈静 电话：00012345678', 'name 陈静', 'phone 00012345678'],
  ['举报人：孙丽丽', 'name 孙丽丽'],
  ['联系人周强，随时可以打', 'name 周强'],
  ['我姓何，是这里的老住户', 'name 何'],
  ['我是李女士，想匿名举报', 'name 李女士'],
  ['我是3号楼2单元401的王小兰，请保密', 'door 3号楼2单元401', 'name 王小兰'],
  ['我是厂里的刘建国，老板偷排废水', 'name 刘建国'],
  ['我叫周小家，今年四十岁', 'name 周小家'],
  ['我叫王芳家住望海路', 'name 王芳'],
  ['署名：郭大海', 'name 郭大海'],
  ['My name is Li Ming and I work there', 'name Li Ming'],
  ["I'm Wang Fang, please keep it secret", 'name Wang Fang'],
  ['有事打我手机00012345678', 'phone 00012345678'],
  ['电话 000-1234-5678', 'phone 000-1234-5678'],
  ['我的号码是０００１２３４５６７８', 'phone ０００１２３４５６７８'],
  ['请回电022-0000-1101', 'phone 022-0000-1101'],
  ['家里座机：00001101', 'phone 00001101'],
  ['联系我：+86 000 1234 5678', 'phone +86 000 1234 5678'],
  ['我的电话是零零零一二三四五六七八', 'phone 零零零一二三四五六七八'],
  ['call me on 0000 1101', 'phone 0000 1101'],
  ['身份证号000101199001011234', 'id_number 000101199001011234'],
  ['我的证件 00010119900101123X', 'id_number 00010119900101123X'],
  ['身份证：000101900101123', 'id_number 000101900101123'],
  ['护照号E00000001', 'id_number E00000001'],
  ['邮箱 li.ming@example.com', 'email li.ming@example.com'],
  ['发到我信箱xiaoming_01@mail.example.cn', 'email xiaoming_01@mail.example.cn'],
  ['我的车津A00001被他们扣了', 'plate 津A00001'],
  ['我开的是津A·D00001', 'plate 津A·D00001'],
  ['我住幸福里3号楼2单元401', 'door 3号楼2单元401'],
  ['我家在海滨里12栋1单元', 'door 12栋1单元'],
  ['我住在401室，他在501', 'door 401室'],
  ['家住幸福里3-2-401', 'door 3-2-401'],
  ['家庭住址：望海路66号院5号楼1单元302室', 'door 5号楼1单元302室'],
  ['本人住三组12号', 'door 三组12号'],
  ['我是三号楼二单元401的住户', 'door 三号楼二单元401'],
  ['I live in flat 401, building 3', 'door flat 401, building 3'],
];

const notOwn: readonly (readonly [string, ...string[]])[] = [
  ['骗子用00012345678打给老人', 'phone 00012345678 ?'],
  ['老板的电话是000 1234 5678', 'phone 000 1234 5678 ?'],
  ['黑车车牌津A00001天天拉客', 'plate 津A00001 ?'],
  ['津A00001堵住了消防通道', 'plate 津A00001 ?'],
  ['3号楼2单元401群租，住了二十人', 'door 3号楼2单元401 ?'],
  ['楼上5号楼1单元602天天打牌', 'door 5号楼1单元602 ?'],
  ['我举报他，他的手机00012345678', 'phone 00012345678 ?'],
];

const nothing: readonly string[] = [
  '我是去年的毕业生，档案在哪里查',
  '我是查询本人档案的位置，没有找到',
  '我是新河区金河镇的，修路挡了门',
  '被举报人王小明开了黑网吧',
  '他的名字叫陈大力',
  '3栋105平方米的户型有问题',
  '一共12栋5000余户没有供暖',
  '合计0000-00000000.75元',
  '我是高三学生，晚自习太晚',
  '我是高中老师，想问职称',
  '我是常客，这家店缺斤短两',
  '我是单亲妈妈，能办低保吗',
  '我是路过，看到井盖没了',
  '我是黄牛的受害者',
  '我叫了救护车，四十分钟才到',
  '我叫他别停在这里，他不听',
  '我叫物业来看过',
  '我是方便面厂的工人',
  '我是安保人员，工资没发',
  '本人于上周办理过居住证',
  '本人强烈要求拆除违建',
  '本人向你们反映一个问题',
  '姓名牌掉了怎么补',
  '张师傅修得很好，表扬',
  '区里的王局长开会说过',
  '老李家的狗咬人',
  '打12345没有人接',
  '热线88908890打不通',
  '投诉电话88908890占线',
  '拨打服务电话 88908890 一直忙音',
  '单号260311090000000001处理到哪了',
  '单号260311195601010001还没有回复',
  '3号楼的电梯坏了',
  '小区有12栋楼，住了401户',
  '3号线地铁2024年开通',
  '交了3000元押金，合同号20240101',
  '2026年11月23日上午9点到的',
  '每平方米12000元，买了3号院',
  '三号楼二单元的灯不亮',
  '10号楼301路公交站旁边有个坑',
  '楼下401路公交不停',
  'A3区大道西行便道被围',
  '新A级景区的门票太贵',
  '请给我打电话，不要上门',
  '文件津政办发〔2017〕40号怎么说的',
  'I am very angry about the noise',
  "I'm waiting for an answer since May",
  'The flat above leaks, building 3 has no lift',
  '工资1380元一个月，13800元没有发',
  '',
];

describe('what would tell who the caller is', () => {
  it.each(telling)('is found in「%s」', (text, ...spans) => expect(found(text)).toEqual(spans));
  it.each(notOwn)('is told apart from what belongs to somebody else in「%s」', (text, ...spans) => expect(found(text)).toEqual(spans));
  it.each(nothing)('is not seen where it is not: 「%s」', (text) => expect(found(text)).toEqual([]));

  it('is pointed at exactly, in order and without overlap, whatever the text', () => {
    const piece = fc.constantFrom(...telling.map(([text]) => text), ...nothing, '，', '\n', '😀', '我是');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const spans = identityIn(text);
        expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map((span) => span.text));
        expect(spans.every(({ start, end }, at) => start < end && start >= (spans[at - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });

  it('is found in a long text in a moment', () => {
    const started = performance.now();
    identityIn('我是三号楼的住户，电话打了很多次。本人一二三四五六七八九十，'.repeat(80));
    expect(performance.now() - started).toBeLessThan(100);
  });
});
