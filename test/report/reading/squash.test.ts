import { afterLastEnumerator, squash, withoutClosingNote } from '../../../src/report/reading/squash.ts';
import { reads } from '../../support/reader.ts';

reads('a label reduced to what it says', squash, {
  valid: [
    ['（三）不 予公开', '三不予公开'],
    ['(三)不予公开', '三不予公开'],
    ['國家秘密', '国家秘密'],
  ],
  notMine: ['，。', ''],
  nothing: '',
});

reads('a label behind its last number', afterLastEnumerator, {
  valid: [
    ['（三）不予公开1.属于国家秘密', '属于国家秘密'],
    ['一、本年新收', '本年新收'],
    ['重复申请', '重复申请'],
  ],
});

reads('a label without its closing note', withoutClosingNote, {
  valid: [
    ['行政规范性文件（含修订）', '行政规范性文件'],
    ['（一）予以公开', '（一）予以公开'],
  ],
});
