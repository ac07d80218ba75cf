import type { Lang, Text } from '../desk/text.js';

export interface GuideTopic {
  code: string;
  name: Text;
}
export interface GuideName {
  itemCode: string;
  name: Text;
  /** What people call it; helps recognised speech find it. */
  aliases: readonly string[];
}

/** The short version of a guide, as it is read out. */
export interface SpokenGuide {
  itemCode: string;
  name: Text;
  /** What everybody has to bring; empty = nothing. */
  bring: readonly Text[];
  /** More papers are needed in some cases. */
  sometimesMore: boolean;
  place: Text;
  hours: Text;
  cost: readonly Text[];
  howLong: Text;
  bookable: boolean;
}

/** The service guides in force, as the phone line reads them out. */
export interface GuideDesk {
  /** Categories that have a guide, in the catalogue's order. */
  topics(): Promise<readonly GuideTopic[]>;
  /** Guides of one category, or all of them. */
  guides(topic?: string): Promise<readonly GuideName[]>;
  /** Null when the guide is no longer in force. */
  read(itemCode: string): Promise<SpokenGuide | null>;
  /** Texts it to a mobile; false when that number was texted often enough today. */
  text(request: { itemCode: string; phone: string; lang: Lang }): Promise<boolean>;
}
