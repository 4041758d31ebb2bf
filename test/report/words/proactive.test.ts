import { describe } from 'vitest';
import { wordings } from '../../../src/language/wordings.ts';
import { formOf } from '../../../src/report/forms/choose.ts';
import type { FormVersion } from '../../../src/report/forms/form.ts';
import { labelWords } from '../../../src/report/reading/label-words.ts';
import type { Entry } from '../../../src/report/words/entry.ts';
import { type FormName, wordTable } from '../../../src/report/words/form-words.ts';
import { PROACTIVE_WORDS } from '../../../src/report/words/proactive.ts';
import {
  answered,
  choices,
  columnOf,
  type Heard,
  heard,
  heldAgainst,
  labelled,
  namedAt,
  rowOf,
} from './rooms/tables.ts';
import { DOCUMENT_COLUMNS_SILENT, ROWS_SILENT } from './silent/proactive.ts';
import { walked } from './walk.ts';

type Axis = 'rows' | 'columns';

function keysOf(name: FormName, axis: Axis): readonly string[] {
  switch (name.kind) {
    case 'cell':
      return [axis === 'rows' ? name.row : name.column];
    case 'row':
      return axis === 'rows' ? name.rows : [];
    case 'column':
      return axis === 'columns' ? name.columns : [];
    case 'either':
      return name[axis];
  }
}

/** What each word of table 二 stands for in a layout: of the rows and columns that it has. */
function meaningsIn(form: FormVersion, axis: Axis): ReadonlyMap<string, readonly Heard[]> {
  const meanings = new Map<string, Heard[]>();
  for (const [lines, name] of wordTable(formOf(form), 'proactive', [
    'printed',
    'words',
    'kinds',
    'inPlace',
  ])) {
    const keys = keysOf(name, axis);
    if (keys.length > 0)
      for (const word of lines.flatMap(wordings))
        meanings.set(word, [...(meanings.get(word) ?? []), heard(keys)]);
  }
  return meanings;
}

/** 制发 in the layout of 2021 is 本年新制作 in that of 2019: a word for the one is the other's where the layout lacks it. */
const CALLED_ANEW: Readonly<Record<'2021' | '2019', Readonly<Record<string, Heard>>>> = {
  '2021': { newlyMade: 'issued' },
  '2019': { issued: 'newlyMade' },
};

const columnIn = (...columns: string[]): Entry[] =>
  PROACTIVE_WORDS.filter(({ means }) => means.kind === 'column' && columns.includes(means.columns[0] ?? ''));

const FRAMES: readonly (readonly [said: RegExp, sentence: (word: string) => string])[] = [
  [/许可|处罚|强制|服务/, (word) => `全年作出${word}7件。`],
  [/收费|采购/, (word) => `全年${word}7件。`],
  [/./, (word) => `本年制发${word}7件。`],
];
const sentence = (word: string) => FRAMES.find(([said]) => said.test(word))?.[1](word) ?? '';

describe.each(['2021', '2019'] as const)('in the layout of %s a wording', (form) => {
  const meantBy = (axis: Axis) => {
    const meanings = meaningsIn(form, axis);
    return (word: string, { means }: Entry): readonly Heard[] => {
      const anew = means.kind === 'column' ? CALLED_ANEW[form][means.columns[0] ?? ''] : undefined;
      return [...(meanings.get(word) ?? ['']), ...(anew ? [anew] : [])];
    };
  };

  describe('of a row of table 二', () => {
    walked({
      entries: PROACTIVE_WORDS.filter(({ means }) => means.kind === 'row'),
      meant: meantBy('rows'),
      rooms: {
        interview: (word) => heard(answered(`${word}7件`, 'proactive', form).flatMap(({ rows }) => rows)),
        label: (word) => labelled(word, labelWords(form).proactiveRows),
        prose: (word) => choices(heldAgainst(sentence(word), form), rowOf),
        gate: (word) => choices(namedAt(sentence(word), form), rowOf),
      },
      silent: ROWS_SILENT[form],
    });
  });

  const rooms = (row: string, told: (word: string) => string) => ({
    interview: (word: string) =>
      heard(answered(`${row}${word}7件`, 'proactive', form).flatMap(({ columns }) => columns)),
    label: (word: string) => labelled(word, labelWords(form).proactiveColumns),
    prose: (word: string) => choices(heldAgainst(told(word), form), columnOf),
    gate: (word: string) => choices(namedAt(told(word), form), columnOf),
  });

  describe('of a column of documents', () => {
    walked({
      entries: columnIn('issued', 'repealed', 'inForce', 'newlyMade', 'newlyDisclosed', 'totalDisclosed'),
      meant: meantBy('columns'),
      rooms: rooms('规范性文件', (word) => `本年${word}规范性文件7件。`),
      silent: DOCUMENT_COLUMNS_SILENT[form],
    });
  });

  describe('of a column of decisions', () => {
    walked({
      entries: columnIn('previousItems', 'change', 'changeDown', 'decisions'),
      meant: meantBy('columns'),
      rooms: rooms('行政许可', (word) => `全年作出行政许可${word}7件。`),
      silent: {},
    });
  });
});
