import type { Lang } from '../../report/findings.ts';
import type { Case } from './case.ts';

type HandOver = Case['handedOver'][number];

/** The ways in which a case is given on without ending: 转办, 退回, 协办. */
export const HAND_OVER_WAYS = [
  'transferred',
  'returned',
  'assistance',
] as const satisfies readonly HandOver['how'][];

const LABELS: Readonly<Record<HandOver['how'], { readonly zh: string; readonly en: string }>> = {
  transferred: { zh: '转办', en: 'passed on' },
  returned: { zh: '退回', en: 'sent back' },
  assistance: { zh: '协办', en: 'assistance asked' },
};

/** A way of giving a case on for people: 转办. */
export const handOverLabel = (how: HandOver['how'], lang: Lang = 'zh'): string => LABELS[how][lang];

/** What was given on, in a line, and that the case stays the organ's to answer (36条(五)). */
export const handOverText = ({ on, how, organ, why }: HandOver): string =>
  `${on}${handOverLabel(how)}（${organ}），原因：${why}。本件未因此办结，仍须答复申请人（第三十六条）`;
