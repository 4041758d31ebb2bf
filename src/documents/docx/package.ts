import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { fontTableXml } from './fonts.ts';

/** A fixed day inside the archive: the same report gives the same bytes (a zip cannot say less than 1980). */
const MTIME = new Date(1980, 0, 1);

/** Times that the library takes from the clock. */
const CLOCK = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

const PARTS: Readonly<Record<string, (xml: string) => string>> = {
  'word/fontTable.xml': fontTableXml,
  'docProps/core.xml': (xml) => xml.replace(CLOCK, ''),
};

/** The document with a font table that names alternatives and without the time of writing. */
export function finishPackage(bytes: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const change = PARTS[name];
    parts[name] = [change ? strToU8(change(strFromU8(content))) : content, { mtime: MTIME }];
  }
  return zipSync(parts);
}
