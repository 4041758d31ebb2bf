import { expect, it } from 'vitest';
import { draftEdit } from '../../../src/interview/hearing/draft-edit.ts';
import { heard } from '../../../src/language/hear.ts';
import { Talk } from '../support/talk.ts';

const DRAFT = '（一）主动公开。县府网发布信息64条。\n（二）监督保障。开展轮训3次。全年无投诉举报。';

/** The draft as a message changes it; null where it says no such change. */
const edited = (said: string): string | null => {
  const edit = draftEdit(DRAFT, heard(said));
  return edit && DRAFT.slice(0, edit.start) + edit.by + DRAFT.slice(edit.end);
};

it.each([
  ['最后一句不要', DRAFT.replace('全年无投诉举报。', '')],
  ['“县府网”换成“县政府门户网站”', DRAFT.replace('县府网', '县政府门户网站')],
  ['“全年”两个字拿掉', DRAFT.replace('全年', '')],
  ['不要写“轮训”，写“集中培训”', DRAFT.replace('轮训', '集中培训')],
  ['“投诉举报”那种空话不要', DRAFT.replace('全年无投诉举报。', '')],
  ['县府网改成县政府门户网站', DRAFT.replace('县府网', '县政府门户网站')],
  ['投诉那句放最前面', DRAFT.replace('开展轮训3次。全年无投诉举报。', '全年无投诉举报。开展轮训3次。')],
  ['最后再加一句：社会评议未开展', `${DRAFT}社会评议未开展。`],
  [
    '轮训那个挪到最后，投诉的提到前头',
    DRAFT.replace('开展轮训3次。全年无投诉举报。', '全年无投诉举报。开展轮训3次。'),
  ],
  [
    '轮训的放到监督保障那段最后',
    DRAFT.replace('开展轮训3次。全年无投诉举报。', '全年无投诉举报。开展轮训3次。'),
  ],
  ['末尾加一句“社会评议未开展”，其他别动', `${DRAFT}社会评议未开展。`],
  ['投诉那句去掉', DRAFT.replace('全年无投诉举报。', '')],
  ['轮训那句改成“举办轮训3场，覆盖各股室”', DRAFT.replace('开展轮训3次。', '举办轮训3场，覆盖各股室。')],
])('“%s” changes the draft to the letter', (said, draft) => {
  expect(edited(said)).toBe(draft);
});

it.each([
  '写短一点',
  '“公报”改成“年报”',
  '轮训那句不够具体',
  '太啰嗦了，最后一句不要',
  '最后那句宣传月不要',
  '轮训那句放到投诉后面',
  '“信息”是不是删掉？',
])('“%s” is another wish', (said) => {
  expect(edited(said)).toBeNull();
});

it('shows the draft with the change, to be taken by a press', () => {
  const talk = new Talk().at('draft.overview');
  const writer = { kind: 'outline', reason: 'no-model', promptVersion: null } as const;
  talk.session = {
    ...talk.session,
    drafts: { ...talk.session.drafts, overview: { state: 'ready', text: DRAFT, marks: [], writer } },
  };
  talk.say('最后一句不要');
  expect(talk.seen).toContain('已按您说的改');
  expect(talk.session.drafts.overview).toMatchObject({
    state: 'ready',
    text: DRAFT.replace('全年无投诉举报。', ''),
  });
  expect(talk.session.content.report.overview).toBe('');
});
