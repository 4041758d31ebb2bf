import { findKnown, knownAs } from '../../../../src/applications/queries/reading/ledger-words.ts';
import { fold } from '../../../../src/language/fold.ts';
import { KNOWN } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('what words are by a ledger', (said) => knownAs(said, KNOWN), {
  valid: [
    ['规划', 'content'],
    ['施工许可', 'content'],
    ['周一鸣', 'applicant'],
    ['东河建材', 'applicant'],
    ['何晓', 'handler'],
  ],
  notMine: ['隔壁', '张小禾', '一', ''],
});

const find = findKnown(KNOWN);

reads(
  'words at the beginning that a ledger knows',
  (said) => {
    const { text } = fold(said);
    const found = find(text, 0);
    return found && `${text.slice(found.start, found.end)} ${found.is}`;
  },
  {
    valid: [
      ['周一鸣的申请', '周一鸣 applicant'],
      ['东河建材有限公司的', '东河建材有限公司 applicant'],
      ['何晓手里几件', '何晓 handler'],
    ],
    notMine: ['周一收到的', '没办结的', ''],
  },
);
