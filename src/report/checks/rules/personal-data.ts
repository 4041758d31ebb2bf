import type { Finding, Lang } from '../../findings.ts';
import { contactsIn, type Personal, type PersonalKind, personalNumbersIn } from '../personal-numbers.ts';
import { type Rule, say } from '../rule.ts';
import { partName, type WrittenPart, writtenParts } from '../written-parts.ts';

const NAMES: Readonly<Record<PersonalKind, { readonly zh: string; readonly en: string }>> = {
  identity: { zh: '公民身份号码', en: 'an identity number' },
  card: { zh: '银行卡号', en: 'a bank card number' },
  mobile: { zh: '手机号码', en: 'a mobile number' },
  landline: { zh: '电话号码', en: 'a phone number' },
  contact: { zh: '联系人姓名', en: "a contact's name" },
};

/** What a message may repeat of a personal detail: its first and last characters. */
function masked(detail: string): string {
  const keep = detail.length > 8 ? 3 : 1;
  return `${detail.slice(0, keep)}${'*'.repeat(Math.max(1, Math.min(4, detail.length - keep)))}${detail.length > 8 ? detail.slice(-2) : ''}`;
}

/** Numbers that identify a person never belong into the report; a phone or name in the opening text may be the organ's. */
const isOrgansOwn = (section: WrittenPart['section'], kind: PersonalKind): boolean =>
  section === 0 && (kind === 'mobile' || kind === 'landline' || kind === 'contact');

function finding({ section, text }: WrittenPart, { kind, start, end }: Personal, lang: Lang): Finding {
  const own = isOrgansOwn(section, kind);
  const detail = text.slice(start, end);
  const shown = kind === 'landline' ? detail : masked(detail);
  const name = say(lang, NAMES[kind].zh, NAMES[kind].en);
  const place = partName(section, lang);
  return {
    rule: 'personal-data',
    severity: own ? 'warning' : 'error',
    section,
    cells: [],
    message: own
      ? say(
          lang,
          `${place}有${name}“${shown}”，请确认是本机关对外公开的联系方式。`,
          `In ${place} there is ${name}, "${shown}"; make sure that it is the organ's own and public.`,
        )
      : say(
          lang,
          `${place}有${name}“${shown}”，涉及个人信息，请删除。`,
          `In ${place} there is ${name}, "${shown}"; personal data must not be published.`,
        ),
    actual: shown,
    where: { start, end },
    ground: '《政府信息公开条例》第十五条；《个人信息保护法》第二十五条',
  };
}

/** Identity numbers, bank cards and private phones in the text; the organ's own phone and a contact's name in the opening. */
export const personalData: Rule = ({ report, lang }) =>
  writtenParts(report).flatMap((part) => {
    const own = part.section === 0 ? contactsIn(part.text) : [];
    return [...personalNumbersIn(part.text), ...own].map((personal) => finding(part, personal, lang));
  });
