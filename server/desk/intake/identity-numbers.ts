import { every, type Find } from './identity-find.js';

const provinces = '(?:000|1[1-5]\\d|2[1-3]\\d|3[1-7]\\d|4[1-6]\\d|5[0-4]\\d|6[1-5]\\d|71\\d|8[1-3]\\d)';
const birthday = '(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
const plateAreas = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const gap = '[ -]?';
/** Numbers everybody may call are no secret. */
const published = '热线|咨询|监督|投诉|服务|客服|官方|公布|举报|拨打|打';

/** Numbers by which somebody can be known, the longest kinds first so that none is taken for part of another. */
export const numberFinders: readonly Find[] = [
  every(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, { kind: 'email' }),
  every(new RegExp(`(?<![\\dA-Za-z])${provinces}\\d{3}${gap}${birthday}${gap}\\d{3}[\\dXx](?![\\dA-Za-z])`, 'g'), { kind: 'id_number' }),
  every(/身份证(?:号码|号)?(?:是|为)?[:：\s]*(?<it>\d{14,17}[\dXx])(?!\d)/g, { kind: 'id_number' }),
  every(/护照(?:号码|号)?(?:是|为)?[:：\s]*(?<it>[A-Z]{1,2}\d{7,8})(?!\d)/g, { kind: 'id_number' }),
  every(new RegExp(`(?<![\\dA-Za-z])(?:(?:\\+|00)?86${gap})?(?:1[3-9]\\d|000)${gap}\\d{4}${gap}\\d{4}(?!\\d|\\.\\d|元)`, 'g'), { kind: 'phone' }),
  every(/(?<!\d)[(（]?0\d{2,3}[)）]?[ -]?\d{3,4}[ -]?\d{4}(?!\d|\.\d|元)/g, { kind: 'phone' }),
  every(/[零〇一二三四五六七八九幺]{11}/g, { kind: 'phone' }),
  every(new RegExp(`(?<!${published})(?:电话|手机|座机|联系方式|号码|微信|phone|call me (?:at|on))(?:号码?)?(?:是|为|is)?[:：\\s]*(?<it>\\d{7,8}|\\d{4}[ -]\\d{4})(?!\\d)`, 'gi'), { kind: 'phone' }),
  every(new RegExp(`[${plateAreas}][A-HJ-NP-Z][·•. ]?(?=[A-Z0-9]*\\d)[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9])`, 'g'), { kind: 'plate', usual: false }),
];
