import type { GuideField } from '../../../../../server/contract/learning.js';
import { word, type Bilingual } from '../../../shared/i18n/words.js';

/** How citizens commonly ask for each part. */
export const likelyQuestions: Record<GuideField, Bilingual> = {
  overview: word('这是办什么的？', 'What is this for?'),
  materials: word('要带什么材料？', 'What do I bring?'),
  conditions: word('我能办吗？', 'Can I apply?'),
  fee: word('要交钱吗？', 'What does it cost?'),
  time_limit: word('要多久？', 'How long does it take?'),
  place: word('去哪里办？', 'Where do I go?'),
  steps: word('怎么办？', 'How do I do it?'),
  online: word('网上能办吗？', 'Can I do it online?'),
  basis: word('依据什么规定？', 'What law is that?'),
  contact: word('打什么电话问？', 'Whom do I call?'),
  forms: word('表怎么填？', 'How do I fill in the form?'),
};
