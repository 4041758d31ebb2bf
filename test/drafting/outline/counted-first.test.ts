import { countedFirst, listedBehind } from '../../../src/drafting/outline/counted-first.ts';
import { reads } from '../../support/reader.ts';

reads('how many stand before what they are, where something is said of all of them', countedFirst, {
  valid: [
    ['农家书屋18家均参加', '18家农家书屋均参加'],
    ['全县幼儿园46所均已公示', '全县46所幼儿园均已公示'],
    ['联络员19人均参加', '19名联络员均参加'],
    ['候车亭23个的时刻表均已公布', '23个候车亭的时刻表均已公布'],
  ],
  notMine: [
    '问题4个均已整改',
    '检查学校12所均合格',
    '联络员19人',
    '网站2家均已关停',
    '其中企业3家均同意',
    '公开栏14块均已更换',
  ],
});

reads('a list behind a thing has the verb of the thing', listedBehind, {
  valid: [
    ['政务公开专区：县大厅1个、乡镇9个', '设置政务公开专区，其中县大厅1个、乡镇9个'],
    ['查阅点：乡镇9个', '设置乡镇查阅点9个'],
  ],
  notMine: ['公开专区：正在筹建', '收费标准：每吨2元', '检查专区：县大厅1个'],
});
