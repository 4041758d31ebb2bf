import { ASPECTS, type AspectKey } from '../../report/sections.ts';
import type { DraftRequest } from '../draft.ts';
import { PHRASES } from '../opening.ts';
import { selfNameOf } from '../self-name.ts';
import { applicationsInWords, decisionsInWords, documentsInWords } from './from-tables.ts';
import { itemsUnder } from './note-text.ts';

const sentence = (item: string): string => (/[。？]$/.test(item) ? item : `${item}。`);

const TABLE_WORDS: Readonly<Partial<Record<AspectKey, (request: DraftRequest) => string>>> = {
  proactiveDisclosure: ({ report }) => decisionsInWords(report),
  onRequest: ({ report, previous }) => applicationsInWords(report, previous),
  informationManagement: ({ report }) => documentsInWords(report),
};

/** One aspect of 一 from its notes and the tables; an attitude of the house where neither says anything. */
export function aspectInWords(key: AspectKey, request: DraftRequest): string {
  const items = itemsUnder(request.notes, key, selfNameOf(request.organ)).map(sentence).join('');
  const tables = TABLE_WORDS[key]?.(request) ?? '';
  const facts = key === 'onRequest' ? tables + items : items + tables;
  return facts === '' ? PHRASES.attitudes[key] : facts;
}

/** The five aspects of 一 as the outline writer has them. */
export const aspectsInWords = (request: DraftRequest): Record<AspectKey, string> => {
  const words = (key: AspectKey): string => aspectInWords(key, request);
  const [first, second, third, fourth, fifth] = ASPECTS.map(({ key }) => words(key));
  return {
    proactiveDisclosure: first ?? '',
    onRequest: second ?? '',
    informationManagement: third ?? '',
    platforms: fourth ?? '',
    supervision: fifth ?? '',
  };
};

/** Problems and measures of 五, one an item, as the notes have them. */
export const problemsInWords = (request: DraftRequest) => ({
  problems: itemsUnder(request.notes, 'problems', selfNameOf(request.organ)),
  measures: itemsUnder(request.notes, 'measures', selfNameOf(request.organ)),
});

/** The sentence on the information processing fee (信息处理费) and what else there is to report. */
export function othersInWords(request: DraftRequest): string[] {
  const self = selfNameOf(request.organ);
  const fees = itemsUnder(request.notes, 'fees', self).map(feeSentence);
  const others = itemsUnder(request.notes, 'other', self).map(sentence);
  const unpaid = request.report.applications.otherFeeUnpaid?.total ?? 0;
  const none = fees.length === 0 && unpaid === 0 ? ['本年度未收取信息处理费。'] : [];
  const rest = others.length === 0 ? ['无其他需要报告的事项。'] : others;
  return [[...fees, ...none, ...rest].join('')];
}

function feeSentence(item: string): string {
  if (/^(?:未|没有?|不)(?:收取?|发生)|^0元?$/.test(item)) return '本年度未收取信息处理费。';
  if (item.includes('费')) return sentence(item);
  const amount = item.replace(/^(?:共|已|全年|本年度)*(?:收取|收了|收)?/, '');
  return sentence(
    /^[\d.,]+$/.test(amount) ? `本年度收取信息处理费${amount}元` : `本年度收取信息处理费：${amount}`,
  );
}
