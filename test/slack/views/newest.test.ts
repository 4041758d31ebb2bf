import { ErrorCode } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import type { EntryForm } from '../../../src/dialogue/entry-form.ts';
import type { Item, Message } from '../../../src/dialogue/message.ts';
import { createLog } from '../../../src/log.ts';
import { visibleText } from '../../../src/playground/wait.ts';
import { inWords } from '../../../src/slack/plain-form.ts';
import { composed, messageBlocks } from '../../../src/slack/views/message.ts';
import { formModal } from '../../../src/slack/views/modal.ts';
import { blockErrors, viewErrors } from '../../support/slack-limits.ts';

const item = (at: number): Item => ({
  text: `第${at}处与上年相差较大，请核对。`,
  buttons: [
    { name: 'choose', value: `go:${at}`, label: '去改' },
    { name: 'form', value: `keep:${at}`, label: '说明' },
  ],
});
const items = (count: number) => Array.from({ length: count }, (_, at) => item(at));

const MESSAGE: Message = {
  text: '“台账.xlsx”已导入。',
  steps: {
    title: '导入申请台账',
    steps: [
      { text: '新登记12件', state: 'done' },
      { text: '有3件要您定', state: 'open' },
    ],
  },
  table: {
    caption: '申请清单',
    columns: ['编号', '天数'],
    rows: [
      ['2026-001', 3],
      ['2026-002', 12],
    ],
  },
  folded: { title: '其他12处', items: items(12) },
};

const types = (blocks: readonly { readonly type: string }[]) => blocks.map(({ type }) => type);

describe('Slack’s newest blocks', () => {
  it('show steps, a list to look things up in, and what is folded away, within every limit', () => {
    const blocks = messageBlocks(MESSAGE);
    expect(types(blocks)).toEqual(['rich_text', 'plan', 'data_table', 'container', 'container', 'container']);
    expect(blockErrors(blocks)).toEqual([]);
    expect(blocks[1]).toMatchObject({ tasks: [{ status: 'complete' }, { status: 'pending' }] });
    expect(blocks[2]).toMatchObject({
      rows: [{}, [{ type: 'raw_text' }, { type: 'raw_number', value: 3 }], {}],
    });
    expect(blocks[4]).toMatchObject({ title: { text: '其他12处（2）' }, default_collapsed: true });
  });

  it('leave the caption of a table that is there to be read, not to be searched, aside', () => {
    const { caption: _, ...table } = { caption: '', columns: ['项目'], rows: [['新收']] };
    expect(types(messageBlocks({ text: '一', table }))).toEqual(['rich_text', 'table']);
  });

  it('say the same in blocks that every client shows', () => {
    const older = composed(MESSAGE).older ?? [];
    expect(new Set(types(older))).toEqual(new Set(['rich_text', 'table', 'actions']));
    expect(blockErrors(older)).toEqual([]);
    const said = JSON.stringify(older);
    for (const words of ['新登记12件（已完成）', '有3件要您定（待办）', '2026-002', '其他12处', 'go:11'])
      expect(said).toContain(words);
  });

  it('give way to these at once where Slack refuses them, buttons and all', async () => {
    const tried: string[][] = [];
    const sent = await inWords(composed(MESSAGE), createLog('silent'), async (message) => {
      tried.push(types(message.blocks));
      const refusal = { code: ErrorCode.PlatformError, data: { error: 'invalid_blocks' } };
      if (types(message.blocks).some((type) => type === 'container'))
        throw Object.assign(new Error(), refusal);
      return message;
    });
    expect(tried).toHaveLength(2);
    expect(JSON.stringify(sent.blocks)).toContain('"去改"');
  });

  it('stay within the limits however long everything is', () => {
    const long = '很长的内容'.repeat(300);
    const message: Message = {
      text: long,
      notices: [long],
      steps: {
        title: long,
        steps: Array.from({ length: 80 }, () => ({ text: long, state: 'doing' as const })),
      },
      table: { caption: long, columns: ['一', '二'], rows: Array.from({ length: 200 }, () => [long, 1]) },
      items: items(12).map((one) => ({ ...one, text: long })),
      folded: { title: long, items: items(30).map((one) => ({ ...one, text: long })) },
    };
    expect(blockErrors(messageBlocks(message))).toEqual([]);
    expect(blockErrors(messageBlocks(message, false))).toEqual([]);
  });

  it('are read aloud by what they say', () => {
    const text = visibleText({ blocks: messageBlocks(MESSAGE), text: '' } as never);
    for (const words of ['导入申请台账', '新登记12件', '申请清单', '其他12处']) expect(text).toContain(words);
  });
});

describe('a form', () => {
  const form: EntryForm = {
    name: 'apply',
    context: {},
    title: '登记公开申请',
    intro: '',
    alert: { level: 'warning', text: '原消息已不在，请在下面填写。' },
    submit: '登记',
    fields: [{ kind: 'line', id: 'number', label: '编号', optional: false, initial: '' }],
  };

  it('sets off what is to be heeded, and says it as a paragraph where Slack does not take that', () => {
    expect(formModal(form).blocks[0]).toMatchObject({ type: 'alert', level: 'warning' });
    expect(types(formModal(form, false).blocks)).toEqual(['section', 'input']);
    for (const view of [formModal(form), formModal(form, false)]) expect(viewErrors(view)).toEqual([]);
  });
});
