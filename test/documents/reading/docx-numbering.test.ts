import { expect, it } from 'vitest';
import { Numbering } from '../../../src/documents/reading/docx-numbering.ts';

const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = () =>
  new Numbering(
    `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '·')}</w:abstractNum>` +
      '<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
  );

it('prints what Word would: numbers of a level go on, those of a deeper one begin anew', () => {
  const list = numbering();
  expect([0, 1, 1, 0, 1].map((at) => list.next('5', at))).toEqual(['一、', '一.1', '一.2', '二、', '二.1']);
});

it('prints nothing before bullets and unknown lists', () => {
  expect([numbering().next('6', 0), numbering().next('9', 0)]).toEqual(['', '']);
});
