import { matchExactly, matchLabel } from '../../../src/report/reading/match-label.ts';
import { squash } from '../../../src/report/reading/squash.ts';
import { reads } from '../../support/reader.ts';

const CANDIDATES = [
  { key: 'secret', words: ['属于国家秘密', '国家秘密'] },
  { key: 'repeat', words: ['重复申请'] },
];

const matched = (said: string): string | null => {
  const found = matchLabel(said, CANDIDATES);
  return found ? `${found.key} ${found.how}` : null;
};

reads('what a label names', matched, {
  valid: [
    ['1.属于国家秘密', 'secret exact'],
    ['（三）不予公开1.属于国家秘密', 'secret exact'],
    ['重复申请（含多次）', 'repeat exact'],
  ],
  unclear: [['属于国家秘蜜', 'secret similar']],
  notMine: ['天气', '国家', ''],
});

reads(
  'what a label names without any misspelling',
  (said) => matchExactly(squash(said), CANDIDATES)?.key ?? null,
  {
    valid: [['重复申请', 'repeat']],
    notMine: ['重复申清', '属于国家秘蜜'],
  },
);
