import { Document, type FileChild, type ISectionOptions, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';

/** The parts of a document with some content, by name. */
export async function partsOf(
  children: readonly FileChild[],
  frame: Omit<ISectionOptions, 'children'> = {},
): Promise<(name: string) => string> {
  const document = new Document({ sections: [{ ...frame, children: [...children] }] });
  const files = unzipSync(await Packer.toBuffer(document));
  return (name) => strFromU8(files[name] ?? new Uint8Array());
}

/** The body of such a document. */
export const bodyOf = async (...children: readonly FileChild[]): Promise<string> =>
  (await partsOf(children))('word/document.xml');
