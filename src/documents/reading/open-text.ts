import { cannotRead } from './advice.ts';
import type { Content } from './blocks.ts';
import { emptyFile, tooLarge } from './document-error.ts';
import { decodeText } from './encoding.ts';
import { readHtml } from './html.ts';
import { textKind } from './kind.ts';
import { LIMITS } from './limits.ts';

/** A file of characters: a web page, JSON, or text with its size in bytes. */
export type OpenedText =
  | { readonly kind: 'page'; readonly page: Content }
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Text of more bytes than are read; its beginning may still tell what it is. */
  | { readonly kind: 'long'; readonly head: string; readonly most: number };

/** Bytes of a text too long to be read that are looked at. */
const HEAD = 60_000;

/** Decodes a file of characters and tells which kind it is. Throws DocumentError. */
export function openText(bytes: Uint8Array): OpenedText {
  if (bytes.length > LIMITS.htmlBytes) {
    return { kind: 'long', head: decodeText(bytes.subarray(0, HEAD)), most: LIMITS.htmlBytes };
  }
  const text = decodeText(bytes);
  if (text.trim() === '') throw emptyFile();
  const kind = textKind(text);
  switch (kind) {
    case 'mht':
      throw cannotRead('mht');
    case 'html':
      return { kind: 'page', page: readHtml(text) };
    case 'json':
    case 'text':
      if (bytes.length > LIMITS.textBytes) {
        return { kind: 'long', head: text.slice(0, HEAD / 3), most: LIMITS.textBytes };
      }
      return { kind, text };
  }
}

/** Text of too many bytes. */
export const tooLongText = (most: number) => tooLarge(`文本超过${most / 1_000_000}MB`);
