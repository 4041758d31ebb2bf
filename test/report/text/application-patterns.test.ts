import { reads } from '../../support/reader.ts';
import { countedCells } from './counted-cells.ts';

reads('counts of applications', countedCells, {
  valid: [
    ['上年结转政府信息公开申请34件。', ['carriedOver applications.carriedOver.total']],
    ['收到政府信息公开申请3119件。', ['intake applications.new.total']],
    ['结转下年度继续办理的政府信息公开申请103件。', ['carriedForward applications.carriedForward.total']],
    [
      '收到政府信息公开申请3119件，其中自然人3001件。',
      ['intake applications.new.total', 'applicant applications.new.naturalPerson'],
    ],
    [
      '答复政府信息公开申请3050件，予以公开和部分公开1816件。',
      [
        'answered applications.total.total',
        'disposition applications.granted.total+applications.partiallyGranted.total',
      ],
    ],
  ],
  notMine: [
    '通过网站收到申请20件。',
    '2019年结转政府信息公开申请34件。',
    '延期答复政府信息公开申请12件。',
    '受理行政许可申请500件。',
  ],
  nothing: [],
});
