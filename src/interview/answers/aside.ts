import { readContact } from '../contact.ts';
import type { Contact } from '../session.ts';
import { core, plain } from './plain-text.ts';

/** Whole messages that put an answer off without saying to whom; polite words and 一下 are gone already. */
const HESITATES =
  /^(?:等|等等|等一等|等会|等会儿|等一会|等一会儿|稍等|稍候|稍等片刻|稍后再说|不急|(?:还|暂时|我|我也|目前)*(?:不知道|不清楚|不太清楚|不确定|不了解|没统计|没有统计|没统计出来|没数|没有数)|待定|待核实|待统计|未定|我?(?:再)?(?:看看|想想|查查|问问|查|问|核实|确认一遍)|wait|wait a moment|hold on|one moment|not sure|i'm not sure|i don't know|don't know|no idea|tbd)$/;

/** Whether a message only says that the answer is not at hand. */
export const hesitates = (text: string): boolean => HESITATES.test(core(text));

/** Longer messages are answers, whatever they end in (characters). */
const LONGEST_REMARK = 24;
const WRONG_END = /(?:错|有误|不对)$/;
const EARLIER = /^(?:刚才|刚刚|上一|上面|上个|前面|之前|前一|我|那个|这个)/;

/** Whether a message says that something earlier is wrong without saying what it should be ("刚才许可填错了"). */
export function saysWrong(text: string): boolean {
  const said = core(text);
  return said.length <= LONGEST_REMARK && !/\d/.test(said) && EARLIER.test(said) && WRONG_END.test(said);
}

const CONTACT_LABEL = /电话|地址|邮编|邮政编码|邮箱|phone|address|postcode|e-?mail/i;
const CONTACT_WORDS =
  /(?:联系方式|联系|办公|电子|邮政)?(?:电话|地址|邮编|编码|邮箱)|phone|address|postcode|e-?mail|改成|改为|更正为|应为|应该是|[我们局的是为]|[\s，,；;。.:：、]/gi;

/** The contact that a message holds and nothing beside it, each part by its name; null for everything else. */
export function onlyContact(text: string): Partial<Contact> | null {
  if (text.length > 200 || !CONTACT_LABEL.test(text)) return null;
  const said = plain(text).replace(/(?:改成|改为|更正为|应为|应该是|是|为)(?=\s*[\d\p{L}])/gu, '：');
  const found = readContact(said);
  const parts = Object.values(found).filter((part) => typeof part === 'string');
  if (parts.length === 0) return null;
  const rest = parts.reduce((left, part) => left.replace(part, ''), said).replace(CONTACT_WORDS, '');
  return rest === '' ? found : null;
}
