import { word } from '../../shared/i18n/words.js';

export const words = {
  title: word('派单', 'Dispatch'),
  lead: word('从左到右办：先受理，再派单，再看有没有人签收。', 'Work left to right: accept, dispatch, then see who has not signed.'),
  noneToAccept: word('没有待受理的工单', 'Nothing to accept'),
  noneToDispatch: word('没有待派单的工单', 'Nothing to dispatch'),
  noneToSign: word('派出的都签收了', 'Everything dispatched is signed for'),
  sent: word('已派未签', 'Dispatched, not signed'),
};
