import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { migrantChildEnrolment } from './migrant-child-enrolment.js';
import { schoolEnrolment } from './school-enrolment.js';
import { schoolTransfer } from './school-transfer.js';
import { studentAid } from './student-aid.js';
import { studentLoan } from './student-loan.js';

export const educationGuides: readonly ServiceGuide[] = [schoolEnrolment, migrantChildEnrolment, schoolTransfer, studentAid, studentLoan];
