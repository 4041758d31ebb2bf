import type { IsoDate } from '../date.ts';
import { lexicon } from '../lexicon.ts';

/** The feasts with days off by law. */
export type Feast =
  | 'newYear'
  | 'springFestival'
  | 'tombSweeping'
  | 'labourDay'
  | 'dragonBoat'
  | 'midAutumn'
  | 'nationalDay';

/** Names of feasts; 节 alone is one that is not named. 十一 alone is a number. */
export const FEASTS = lexicon<Feast | 'unnamed'>([
  [['元旦{|节|假期|小长假|放假}'], 'newYear'],
  [
    ['{春节|过年|新春|大年|农历新年|农历年}{|假期|长假|期间|放假|放假期间}', '除夕', 'spring festival'],
    'springFestival',
  ],
  [['清明{|节|假期|小长假|放假|节放假}'], 'tombSweeping'],
  [['{五一|劳动节}{|节|假期|小长假|长假|放假}', '五一劳动节'], 'labourDay'],
  [['{端午|端午节}{|假期|小长假|放假}'], 'dragonBoat'],
  [['{中秋|中秋节}{|假期|小长假|放假}'], 'midAutumn'],
  [['{国庆|国庆节}{|假期|长假|黄金周|放假}', '十一{假期|长假|黄金周|期间}', 'national day'], 'nationalDay'],
  [['{节|节假日|假期|长假|放假|小长假}', '{这个|过完|过了}节'], 'unnamed'],
]);

/** What is known of the calendar beyond the days of the week. */
export interface Almanac {
  /** The days off of a feast in a year, both included; null where they are not known. */
  readonly feastDays: (feast: Feast, year: number) => { readonly from: IsoDate; readonly to: IsoDate } | null;
  /** The day so many working days after (before, when negative) a day. */
  readonly addWorkdays: (date: IsoDate, workdays: number) => IsoDate;
}
