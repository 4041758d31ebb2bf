/** What people paste or hold down a key for: each is repeated until a message is as long as is read of one. */
export const RUNS = [
  ' ',
  '\t\n',
  ',',
  '，',
  '。',
  '!',
  '"',
  '<http:',
  '<@U|',
  '1',
  '1,',
  '1 ',
  '请',
  '好的，',
  '申请',
  '申请人：张',
  '自然人1件，',
  '其中',
  '超期',
  '没有',
  '分别',
  '1/0/2＝',
  '不是',
  '处罚改一下，',
] as const;

/** What stands before and behind a run: the beginning of something that is read, and an end that is none of it. */
export const FRAMES = [
  ['开始', 'x'],
  ['新收一件申请：', '？'],
  ['今年许可', ' 2021 x'],
] as const;

/** A text of a length that is made of a run. */
export const longText = (run: string, [start, end]: (typeof FRAMES)[number], length: number): string =>
  `${start}${run.repeat(Math.ceil(length / run.length))}`.slice(0, length - end.length) + end;
