import { type ReadNotice, readNotice } from '../report/calendar/read-notice.ts';
import type { Content } from './reading/blocks.ts';
import type { OpenedText } from './reading/open-text.ts';

/** The notice in a document's lines; null where they are something else. */
export const noticeIn = ({ blocks }: Content): ReadNotice | null =>
  readNotice(blocks.map((block) => (block.kind === 'line' ? block.text : '')).join('\n'));

/** The State Council's holiday notice in a file of characters; null where it is something else. */
export function noticeInText(opened: OpenedText): ReadNotice | null {
  switch (opened.kind) {
    case 'page':
      return noticeIn(opened.page);
    case 'text':
      return readNotice(opened.text);
    case 'json':
    case 'long':
      return null;
  }
}
