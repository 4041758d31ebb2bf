import { expect, it } from 'vitest';
import { writeHtml } from '../../src/documents/write-html.ts';
import { bureauReport } from '../fixtures/reports.ts';

const page = (changes = {}, options = {}) =>
  new TextDecoder().decode(writeHtml({ ...bureauReport(), ...changes }, options));

it('asks nothing of anybody: no script, nothing that is fetched', () => {
  expect(page()).not.toMatch(/<script|<link|<img|\ssrc=|url\(/u);
});

it('writes what runs on behind a heading in the same paragraph', () => {
  const html = page({ overview: '（一）主动公开情况。公开36条。\n（二）平台建设\n另新开专栏。' });
  expect(html).toContain('<p><strong>（一）主动公开情况。</strong>公开36条。</p>');
  expect(html).toContain('<h3>（二）平台建设</h3>\n<p>另新开专栏。</p>');
});

it('shows what somebody wrote as text', () => {
  expect(page({ other: '<b>无</b>&' })).toContain('<p>&lt;b&gt;无&lt;/b&gt;&amp;</p>');
});

it('has six sections, and marks a draft', () => {
  expect(page().match(/<section /g)).toHaveLength(6);
  expect(page({}, { draftAsOf: '2024-12-05' })).toContain(
    '<header class="draft">数据截至12月5日（草稿）</header>',
  );
  expect(page()).not.toContain('class="draft"');
});
