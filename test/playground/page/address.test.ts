import { expect, it } from 'vitest';
import { leads } from '../../../src/playground/page/address.ts';

it('an address of the workspace leads to its message or its file, any other one out', () => {
  const at = 'http://127.0.0.1:3000';
  expect(leads(`${at}/archives/C0OPENGOV01/p1768183200000095`)).toEqual({
    to: 'message',
    channel: 'C0OPENGOV01',
    ts: '1768183200.000095',
  });
  expect(leads(`${at}/files/U0BOT/F1/${encodeURIComponent('年报 1.docx')}`)).toEqual({
    to: 'file',
    id: 'F1',
    name: '年报 1.docx',
  });
  for (const other of [
    `${at}/client/files/F1/x.docx`,
    'https://www.example.org/archives',
    `${at}/archives/C1`,
  ])
    expect(leads(other)).toBeNull();
});
