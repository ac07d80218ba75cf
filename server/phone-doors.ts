import { visitByPhone } from './actions/appointments/visit-by-phone.js';
import { speakGuide, spokenGuides, spokenTopics } from './actions/guides/speak-guide.js';
import { textOwnNotice } from './actions/guides/take-one-time-notice.js';
import { fileMatterByPhone, visitItems } from './actions/tickets/file-by-phone.js';
import { keepCallback } from './actions/calls/callbacks.js';
import { requestCallback } from './actions/callbacks/request-callback.js';
import { speakProgress } from './actions/citizens/speak-progress.js';
import type { PhoneDesk } from './ports/citizen-desk.js';
import { DeskError } from './desk/errors.js';
import type { GuideDesk } from './ports/guide-desk.js';
import type { Ports } from './ports/index.js';

/** What else a caller may ask for at night. */
export function phoneDoor(ports: Ports): PhoneDesk {
  return {
    requestCallback: async (request) => {
      const opened = await requestCallback(ports, request);
      await keepCallback(ports, request, opened.ticketNo);
      return opened;
    },
    progress: (request) => speakProgress(ports, request),
    fileMatter: (matter) => fileMatterByPhone(ports, matter),
    visitItems: (mode) => visitItems(ports, mode),
    fileVisit: (visit) => visitByPhone(ports, visit),
  };
}

/** The guides in force, as they are read out. */
export function guideDoor(ports: Ports): GuideDesk {
  return {
    topics: () => spokenTopics(ports),
    guides: (topic) => spokenGuides(ports, topic),
    read: (itemCode) => speakGuide(ports, itemCode),
    text: async (request) => {
      try {
        await textOwnNotice(ports, request);
        return true;
      } catch (error) {
        if (error instanceof DeskError && error.code === 'looked_too_often') return false;
        throw error;
      }
    },
  };
}
