import { describe, expect, it } from 'vitest';
import { personMeant } from '../../../channels/phone/words/person-meant.js';

describe('whom somebody comes for', () => {
  it.each([
    ['我妈妈，张桂兰', '我妈妈', '张桂兰'],
    ['替我外婆 周玉珍', '我外婆', '周玉珍'],
    ['我爸叫赵德柱。', '我爸', '赵德柱'],
    ['张桂兰，是我妈妈', '我妈妈', '张桂兰'],
    ['邻居，名叫孙小虎', '邻居', '孙小虎'],
    ['my mother, Zhang Guilan', 'my mother', 'Zhang Guilan'],
    ['for our neighbour called Sun Hu', 'our neighbour', 'Sun Hu'],
  ])('is told by kinship and name: %s', (words, relation, name) => {
    expect(personMeant(words)).toEqual({ relation, name });
  });

  it.each(['我妈张桂兰', '张桂兰', '楼上那位腿脚不方便的老人家', 'Zhang Guilan'])('is kept as it was said where nothing parts the two: %s', (words) => {
    expect(personMeant(words)).toEqual({ name: words, relation: '预约人原话' });
  });
});
