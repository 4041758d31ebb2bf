import { speakerAt } from '../../../../src/applications/queries/reading/speaker.ts';
import { fold } from '../../../../src/language/fold.ts';
import { reads } from '../../../support/reader.ts';

reads(
  'words that only tell who wants to know',
  (said) => {
    const { text } = fold(said);
    const found = speakerAt(text, 0);
    return found && text.slice(found.start, found.end);
  },
  {
    valid: [
      ['王主任问何晓手里几件', '王主任问'],
      ['陈科长刚打电话来问超期的', '陈科长刚打电话来问'],
      ['领导让我问今年收了几件', '领导让我问'],
      ['上头在催，还有几件没办', '上头在催'],
      // Whose cases they are is not taken with it.
      ['局长问我手上几件', '局长问'],
    ],
    notMine: ['何晓手里几件', '主任手上有几件', '领导的件'],
  },
);
