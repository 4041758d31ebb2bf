/// <reference lib="dom" />
import type { Fields } from '../../json.ts';
import { h } from '../dom.ts';
import { type BlockContext, list, part } from './context-of.ts';

const styleOf = (element: Fields): string =>
  ['bold', 'italic', 'strike'].filter((name) => part(element, 'style')[name] === true).join(' ');

function inline(element: Fields, { nameOf }: BlockContext): Node {
  if (element.type === 'user') return h('span', { class: 'mention' }, `@${nameOf(String(element.user_id))}`);
  if (element.type === 'link') {
    return h(
      'a',
      { href: String(element.url), rel: 'noreferrer', target: '_blank', class: styleOf(element) },
      String(element.text ?? element.url),
    );
  }
  const text = String(element.text ?? '');
  return styleOf(element) === ''
    ? document.createTextNode(text)
    : h('span', { class: styleOf(element) }, text);
}

const TAGS: Readonly<Record<string, string>> = {
  rich_text_section: 'p',
  rich_text_quote: 'blockquote',
  rich_text_preformatted: 'pre',
};

/** Rich text: sections, quotations, preformatted text and lists; its text is never read as markup. */
export function richText(block: Fields, context: BlockContext): HTMLElement {
  const pieces = list(block, 'elements').map((piece) => {
    if (piece.type === 'rich_text_list') {
      const items = list(piece, 'elements').map((item) =>
        h(
          'li',
          {},
          list(item, 'elements').map((one) => inline(one, context)),
        ),
      );
      return h(piece.style === 'ordered' ? 'ol' : 'ul', {}, items);
    }
    return h(
      TAGS[String(piece.type)] ?? 'p',
      {},
      list(piece, 'elements').map((one) => inline(one, context)),
    );
  });
  return h('div', { class: 'block rich' }, pieces);
}
