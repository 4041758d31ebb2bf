import { personalNumbersIn } from '../report/checks/personal-numbers.ts';
import type { Contact } from './session.ts';

/** What each part of the contact looks like when it is said without its name; looked for only where one can begin. */
const SHAPES: readonly { part: keyof Contact; named: RegExp; bare: RegExp | null }[] = [
  { part: 'postcode', named: /(?:邮政编码|邮编|postcode)[:：\s]*(\d{6})/i, bare: /(?<!\d)(\d{6})(?!\d)/ },
  {
    part: 'phone',
    named: /(?:联系电话|办公电话|电话|phone)[:：\s]*([\d\s()（）+-]{7,20})/i,
    bare: /(?<!\d)(0\d{2,3}[-\s]?\d{7,8})(?!\d)/,
  },
  {
    part: 'email',
    named: /(?:电子邮箱|邮箱|e-?mail)[:：\s]*([\w.+-]+@[\w.-]+\w)/i,
    bare: /(?<![\w.+-])([\w.+-]+@[\w.-]+\w)/,
  },
  {
    part: 'address',
    named: /(?:办公地址|联系地址|地址|address)[:：\s]*([^，,；;。\n]+)/i,
    bare: /(?<![^，,；;。\n\d])([^，,；;。\n\d]*(?:路|街|道|巷|镇|乡|村|社区|小区|大院|大楼|大厦|号楼|[层楼]|中心)[^，,；;。\n]*)/,
  },
];

/** Where one is found, before its place: 我们在城关镇政府二楼. */
const LEADING_TO_A_PLACE = ['我们在', '我局在', '单位在', '地点在', '位于', '在'];

/** The mobile phone's number that a text holds, which is somebody's own; null where none stands in it. */
export const mobileIn = (text: string): string | null => {
  const found = personalNumbersIn(text).find(({ kind }) => kind === 'mobile');
  return found ? text.slice(found.start, found.end) : null;
};

/** Shorter pieces beside a contact are names of its parts and small words. */
const SHORTEST_REST = 6;

/** The sentences of an answer that hold no part of the contact found in it: they were meant for other questions. */
export function besideContact(text: string, found: Partial<Contact>): string {
  const parts = Object.values(found).filter(Boolean);
  return text
    .split(/[。；;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= SHORTEST_REST && !parts.some((part) => piece.includes(part)))
    .join('；');
}

/** Reads address, postcode, phone and e-mail from an answer or a preamble; what is not said is left out. */
export function readContact(text: string): Partial<Contact> {
  const found: Partial<Contact> = {};
  for (const { part, named, bare } of SHAPES) {
    const value = (named.exec(text) ?? (bare ? bare.exec(text) : null))?.[1]?.trim();
    if (value) found[part] = part === 'address' ? place(value) : value;
  }
  return found;
}

const place = (said: string): string => {
  const lead = LEADING_TO_A_PLACE.find((words) => said.startsWith(words));
  return lead === undefined ? said : said.slice(lead.length);
};
