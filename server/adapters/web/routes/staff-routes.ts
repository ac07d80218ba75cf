import type { App, RouteParts } from '../route-parts.js';
import { sessionGate } from '../session.js';
import { appointmentPlanRoutes, dayClosingRoutes } from './appointment-plan-routes.js';
import { appointmentRoutes } from './appointment-routes.js';
import { assistRoutes } from './assist-routes.js';
import { auditRoutes } from './audit-routes.js';
import { callerHoldRoutes, callerTimesRoutes } from './caller-booking-routes.js';
import { callRuleRoutes } from './call-rule-routes.js';
import { callRoutes, phoneRoutes } from './call-routes.js';
import { recordingRoutes } from './recording-routes.js';
import { bulletinChangeRoutes, bulletinRoutes } from './bulletin-routes.js';
import { conversationRoutes, servingRoutes } from './conversation-routes.js';
import { deskRoutes, statusRoute } from './desk-routes.js';
import { directoryRoutes, unitRoutes } from './directory-routes.js';
import { guideChangeRoutes, guideRoutes } from './guide-routes.js';
import { guideFileRoutes } from './guide-file-routes.js';
import { guideTaskRoutes } from './guide-task-routes.js';
import { hallChangeRoutes, hallRoutes } from './hall-routes.js';
import { kpiRoutes } from './kpi-routes.js';
import { modelRoutes, questionRoutes } from './learning-routes.js';
import { noticeRoutes } from './notice-routes.js';
import { queueRoutes } from './queue-routes.js';
import { calendarRoutes, policyRoutes } from './rule-routes.js';
import { sessionRoutes, signInRoute } from './session-routes.js';
import { boardRoute, supervisionRoutes } from './supervision-routes.js';
import { templateRoutes } from './template-routes.js';
import { ticketChangeRoutes, ticketRoutes, ticketSecrecyRoutes } from './ticket-routes.js';
import { utilisationRoutes } from './utilisation-routes.js';
import { workRoutes } from './work-routes.js';

const behindTheGate = [appointmentRoutes, appointmentPlanRoutes, dayClosingRoutes, utilisationRoutes, callerTimesRoutes, callerHoldRoutes, sessionRoutes, phoneRoutes, callRoutes, recordingRoutes, templateRoutes, noticeRoutes, workRoutes, conversationRoutes, servingRoutes, queueRoutes, ticketRoutes, ticketChangeRoutes, ticketSecrecyRoutes, deskRoutes, boardRoute, supervisionRoutes, statusRoute, kpiRoutes, bulletinRoutes, bulletinChangeRoutes, calendarRoutes, policyRoutes, callRuleRoutes, directoryRoutes, unitRoutes, guideRoutes, guideChangeRoutes, guideTaskRoutes, guideFileRoutes, auditRoutes, questionRoutes, modelRoutes, assistRoutes, hallRoutes, hallChangeRoutes];

/** Every staff address; all but signing in stand behind the session gate. */
export async function staffRoutes(app: App, parts: RouteParts): Promise<void> {
  signInRoute(app, parts);
  await app.register((scope, _options, ready) => {
    scope.addHook('onRequest', sessionGate(parts.ports, parts.config));
    for (const routes of behindTheGate) routes(scope.withTypeProvider(), parts);
    ready();
  });
}
