import { isDifference, ofAPart } from '../../../src/report/text/exclusions.ts';
import { readPassage } from '../../../src/report/text/mentions.ts';
import { cityReport } from '../../fixtures/reports.ts';
import { reads } from '../../support/reader.ts';

const first = (said: string) => {
  const [mention] = readPassage(said).mentions;
  if (!mention) throw new Error(`no figure: ${said}`);
  return mention;
};

reads('a difference against another figure', (said) => isDifference(first(said)) || null, {
  valid: [
    ['比上年增加12件', true],
    ['同比减少3件', true],
  ],
  notMine: ['收到12件', '其中维持3件'],
});

reads('what a unit inside the organ did', (said) => ofAPart(first(said), cityReport(), true) || null, {
  valid: [
    ['市本级收到12件', true],
    ['各股室收到3件', true],
  ],
  notMine: ['收到3件', '全市收到3件'],
});
