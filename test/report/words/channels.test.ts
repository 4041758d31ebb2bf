import { describe, expect, it } from 'vitest';
import { readChannel } from '../../../src/applications/case/words.ts';
import { readIntake } from '../../../src/applications/intake/intake.ts';
import { wordings } from '../../../src/language/wordings.ts';
import { CHANNEL_WORDS } from '../../../src/report/words/channels.ts';
import { queriesOf } from '../../support/read-ledger-question.ts';
import { heldAgainst, namedAt } from './rooms/tables.ts';

const TODAY = '2026-11-28';

function asked(question: string): string {
  const [query] = queriesOf(question, TODAY);
  const found = query?.filters.find(({ by }) => by === 'channel');
  return found?.by === 'channel' && !found.not ? found.channels.join('+') : '';
}

const intake = (said: string) =>
  readIntake(`编号2026-101，周小禾，${said}，申请公开征地补偿方案`, TODAY).draft.channel ?? '';

const ROOMS: Readonly<Record<string, (word: string) => string>> = {
  'a question': (word) => asked(`今年${word}申请的有几件`),
  'a question that says no more': (word) => asked(`今年${word}的有几件`),
  'a register': (word) => readChannel(word) ?? '',
  'a register’s sentence': (word) => readChannel(`${word}提交`) ?? '',
  'an intake': (word) => intake(`昨天${word}提交`),
  'an intake of a word alone': (word) => intake(`昨天收到，${word}`),
};

const WORDS = CHANNEL_WORDS.flatMap(({ channel, words, opening = [] }) =>
  [...words, ...opening].flatMap(wordings).map((word) => [word, channel] as const),
).filter(([word]) => word === 'ems' || !/[a-z]/.test(word));

/**
 * 寄来 goes with the way before it (平信寄来); 函件 may be what was asked for. */
const SILENT: Readonly<Record<string, readonly string[]>> = {
  'a question': ['函件'],
  'a question that says no more': ['函件'],
};

describe('a wording of a way in which applications come', () => {
  it.each(Object.keys(ROOMS))('is the same way to %s, or silence where listed', (name) => {
    const heard = WORDS.map(([word, channel]) => ({ word, channel, got: ROOMS[name]?.(word) ?? '' }));
    expect(heard.filter(({ got, channel }) => got !== '' && got !== channel)).toEqual([]);
    expect(heard.filter(({ got }) => got === '').map(({ word }) => word)).toEqual(SILENT[name] ?? []);
  });

  // A bare 寄 is too short to be looked for in a narrative.
  it.each(
    WORDS.filter(([word]) => word.length > 1),
  )('counts no cell of the form in prose or in a draft: %s', (word) => {
    const sentence = `全年收到政府信息公开申请30件，其中${word}申请7件。`;
    expect([heldAgainst(sentence, '2021'), namedAt(sentence, '2021')]).toEqual([[], []]);
  });

  it('with others and 等 counts all that came', () => {
    const sentence = '全年通过网站、信函等渠道收到政府信息公开申请7件。';
    expect(heldAgainst(sentence, '2021')[0]).toEqual(['applications.new.total']);
    expect(namedAt(sentence, '2021')).toEqual([['applications.new.total']]);
  });
});
