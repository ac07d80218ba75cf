import { describe, expect, it } from 'vitest';
import { answerSdp, readOffer } from './media.js';

const offer = (media: readonly string[]): string => ['v=0', 'o=- 1 1 IN IP4 127.0.0.1', 's=-', 'c=IN IP4 127.0.0.1', 't=0 0', ...media].join('\r\n');

describe('the offer of a caller', () => {
  it.each([
    ['of baresip', ['m=audio 24582 RTP/AVP 8 101', 'a=rtpmap:8 PCMA/8000', 'a=rtpmap:101 telephone-event/8000'], 101],
    ['of SIPp', ['m=audio 24582 RTP/AVP 8 96', 'a=rtpmap:8 PCMA/8000', 'a=rtpmap:96 telephone-event/8000'], 96],
    ['with PCMA further down the list', ['m=audio 24582 RTP/AVP 0 18 8 101', 'a=rtpmap:101 Telephone-Event/8000'], 101],
  ])('%s says where and how it wants to be heard', (_, media, keys) => {
    expect(readOffer(offer(media))).toEqual({ address: '127.0.0.1', port: 24_582, keys });
  });

  it.each([
    ['no PCMA', ['m=audio 24582 RTP/AVP 0 101', 'a=rtpmap:101 telephone-event/8000']],
    ['18 is not 8', ['m=audio 24582 RTP/AVP 18 101', 'a=rtpmap:101 telephone-event/8000']],
    ['no keys', ['m=audio 24582 RTP/AVP 8']],
    ['keys of another clock', ['m=audio 24582 RTP/AVP 8 101', 'a=rtpmap:101 telephone-event/48000']],
    ['no audio', ['m=video 24582 RTP/AVP 8 101', 'a=rtpmap:101 telephone-event/8000']],
  ])('is refused: %s', (_, media) => expect(() => readOffer(offer(media))).toThrow('an offer this line cannot answer'));
});

it('the answer offers PCMA and the caller’s own number for keys, and can be read as an offer', () => {
  expect(readOffer(answerSdp({ port: 4000, keys: 97 }))).toEqual({ address: '127.0.0.1', port: 4000, keys: 97 });
});
