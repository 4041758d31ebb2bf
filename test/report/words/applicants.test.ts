import { describe, expect, it } from 'vitest';
import { isOrganization, readKind } from '../../../src/applications/case/words.ts';
import { readIntake } from '../../../src/applications/intake/intake.ts';
import { labelWords } from '../../../src/report/reading/label-words.ts';
import { APPLICANT_WORDS, ORGANIZATIONS } from '../../../src/report/words/applicants.ts';
import type { Entry } from '../../../src/report/words/entry.ts';
import { queriesOf } from '../../support/read-ledger-question.ts';
import {
  answered,
  choices,
  columnOf,
  type Heard,
  heard,
  heldAgainst,
  labelled,
  namedAt,
} from './rooms/tables.ts';
import { APPLICANTS_SILENT } from './silent/applicants.ts';
import { walked } from './walk.ts';

const FORM = '2021';
const sentence = (word: string) => `全年新收政府信息公开申请30件，其中${word}7件。`;

function query(word: string): Heard {
  const [asked] = queriesOf(`今年${word}申请的有几件`, '2026-11-28');
  const kinds = asked?.filters.find(({ by }) => by === 'kind');
  return kinds?.by === 'kind' && !kinds.not ? heard(kinds.kinds) : '';
}

/** A letter whose applicant is said to be of a kind; whom 周小禾 is alone does not say. */
const intake = (word: string): Heard =>
  readIntake(`编号2026-101，周小禾，${word}，昨天当面提交，申请公开征地补偿方案`, '2026-11-28').draft
    .applicant ?? '';

const ROOMS = {
  interview: (word: string) =>
    heard(answered(`新收${word}7件`, 'applications', FORM).flatMap(({ columns }) => columns)),
  query,
  register: (word: string) => (isOrganization(word) ? heard(ORGANIZATIONS) : (readKind(word) ?? '')),
  intake,
  label: (word: string) => labelled(word, labelWords(FORM).applicationColumns),
  prose: (word: string) => choices(heldAgainst(sentence(word), FORM), columnOf),
  gate: (word: string) => choices(namedAt(sentence(word), FORM), columnOf),
};

const columnsOf = ({ means }: Entry): Heard => (means.kind === 'column' ? heard(means.columns) : '');

/** In reports 企业 stands for 商业企业 or for all organizations: the check asks for either, and blames neither. */
const EITHER = `business or ${heard(ORGANIZATIONS)}`;

describe('a wording of a kind of applicant', () => {
  walked({
    entries: APPLICANT_WORDS,
    meant: (_word, entry) => (columnsOf(entry) === 'business' ? ['business', EITHER] : [columnsOf(entry)]),
    rooms: ROOMS,
    silent: APPLICANTS_SILENT,
  });

  it.each([
    ['法人', ORGANIZATIONS],
    ['法人及其他组织', ORGANIZATIONS],
    ['法人或者其他社会组织', ORGANIZATIONS],
    ['非自然人', ORGANIZATIONS],
  ])('that is a group, %s, is never one of its columns', (word, columns) => {
    for (const room of [ROOMS.interview, ROOMS.query, ROOMS.register, ROOMS.prose, ROOMS.gate])
      expect(room(word)).toBe(heard(columns));
    expect([ROOMS.intake(word), ROOMS.label(word)]).toEqual(['', '']);
  });
});
