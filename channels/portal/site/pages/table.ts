import type { ComponentType } from 'preact';
import type { Bilingual } from '../../../../server/contract/common.js';
import { GuidesPage } from '../guides/browse-page.js';
import { GuidePage } from '../guides/guide-page.js';
import { HandbookPage } from '../guides/handbook-page.js';
import { NoticePage } from '../guides/notice-page.js';
import { SearchPage } from '../guides/search-page.js';
import { BookCheckPage } from '../booking/pages/check.js';
import { DayPage } from '../booking/pages/day.js';
import { BookDonePage } from '../booking/pages/done.js';
import { ItemPage } from '../booking/pages/item.js';
import { OfferPage } from '../booking/pages/offer.js';
import { OwnBookingPage } from '../booking/pages/own.js';
import { TimePage } from '../booking/pages/time.js';
import { WaitPage } from '../booking/pages/wait.js';
import { BookWherePage } from '../booking/pages/where.js';
import { BookWhoPage } from '../booking/pages/who.js';
import { CheckPage } from '../report/pages/check.js';
import { ContactPage } from '../report/pages/contact.js';
import { DonePage } from '../report/pages/done.js';
import { WhatPage } from '../report/pages/what.js';
import { WherePage } from '../report/pages/where.js';
import { WhoPage } from '../report/pages/who.js';
import type { PageName } from '../router.js';
import { bookWords } from '../words/book-words.js';
import { doneWords } from '../words/done-words.js';
import { findWords, handbookWords, noticeWords } from '../words/guide-words.js';
import { homeWords } from '../words/home-words.js';
import { lookupWords } from '../words/lookup-words.js';
import { accessibilityWords, askWords, errorWords, helpWords, privacyWords } from '../words/plain-words.js';
import { progressWords } from '../words/progress-words.js';
import { rateWords } from '../words/rate-words.js';
import { reportWords } from '../words/report-words.js';
import { AskPage } from './ask.js';
import { HomePage } from './home.js';
import { LookupPage } from './lookup.js';
import { NotFoundPage } from './not-found.js';
import { AccessibilityPage, HelpPage, PrivacyPage } from './plain-pages.js';
import { ProgressAskPage } from './progress-ask.js';
import { ProgressPage } from './progress.js';
import { RatePage } from './rate.js';

interface PageKind {
  readonly component: ComponentType;
  /** Null = the brand alone. */
  readonly title: Bilingual | null;
  /** Nothing on it can be done before scripts run. */
  readonly scripted?: true;
}

/** Each page with its title. */
export const pages: Record<PageName, PageKind> = {
  home: { component: HomePage, title: null },
  search: { component: SearchPage, title: homeWords.searchTitle },
  guides: { component: GuidesPage, title: findWords.title },
  guide: { component: GuidePage, title: findWords.title },
  guide_notice: { component: NoticePage, title: noticeWords.title },
  handbook: { component: HandbookPage, title: handbookWords.title },
  ask: { component: AskPage, title: askWords.title, scripted: true },
  report_what: { component: WhatPage, title: reportWords.what, scripted: true },
  report_where: { component: WherePage, title: reportWords.where, scripted: true },
  report_who: { component: WhoPage, title: reportWords.who, scripted: true },
  report_contact: { component: ContactPage, title: reportWords.contact, scripted: true },
  report_check: { component: CheckPage, title: reportWords.check, scripted: true },
  report_done: { component: DonePage, title: doneWords.title, scripted: true },
  progress_ask: { component: ProgressAskPage, title: progressWords.title, scripted: true },
  progress: { component: ProgressPage, title: progressWords.title, scripted: true },
  lookup: { component: LookupPage, title: lookupWords.title, scripted: true },
  rate: { component: RatePage, title: rateWords.title, scripted: true },
  book: { component: ItemPage, title: bookWords.title, scripted: true },
  book_where: { component: BookWherePage, title: bookWords.where, scripted: true },
  book_day: { component: DayPage, title: bookWords.day, scripted: true },
  book_time: { component: TimePage, title: bookWords.time, scripted: true },
  book_who: { component: BookWhoPage, title: bookWords.who, scripted: true },
  book_check: { component: BookCheckPage, title: bookWords.check, scripted: true },
  book_done: { component: BookDonePage, title: bookWords.done, scripted: true },
  book_wait: { component: WaitPage, title: bookWords.waitTitle, scripted: true },
  book_offer: { component: OfferPage, title: bookWords.offerTitle, scripted: true },
  own_booking: { component: OwnBookingPage, title: bookWords.ownTitle, scripted: true },
  privacy: { component: PrivacyPage, title: privacyWords.title },
  accessibility: { component: AccessibilityPage, title: accessibilityWords.title },
  help: { component: HelpPage, title: helpWords.title },
  not_found: { component: NotFoundPage, title: errorWords.notFound },
};
