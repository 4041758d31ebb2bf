import { expect, it } from 'vitest';
import {
  outcomeNamed,
  outcomeText,
  resultLabel,
  resultsOf,
} from '../../../src/applications/queries/result-groups.ts';

it('calls a result what the form calls it, without its number', () => {
  expect(resultLabel('granted', 'zh')).toBe('予以公开');
  expect(resultLabel('unavailableNotHeld', 'zh')).toBe('本机关不掌握相关政府信息');
  expect(resultLabel('refusedRepeat', 'zh')).toBe('重复申请');
});

it('names a group where all of its results are meant, and only then', () => {
  const denied = resultsOf('denied');
  expect(outcomeNamed(denied)).toEqual({ zh: '不予公开', en: 'denied' });
  expect(outcomeNamed(denied.slice(1))).toBeNull();
  expect(outcomeNamed([...denied, 'granted'])).toBeNull();
  expect(outcomeNamed([])).toBeNull();
});

it('calls a group by its label in Chinese', () => {
  expect(outcomeText('denied', 'zh')).toBe('不予公开');
  expect(outcomeText('denied', 'en')).toBe('denied');
});
