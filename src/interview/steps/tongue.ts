import { isEnglish } from '../../language/tongue.ts';
import { phrase } from '../../report/language.ts';
import type { Session } from '../session.ts';
import { withNotice } from './edit.ts';

const SWITCHED = phrase(
  '',
  'Answering in English from here; the report itself stays in Chinese. 要换回中文，说“中文”。',
);

/** Whoever writes English is answered in English, and told how to switch back; once it is so, only “中文” changes it. */
export const inTheirTongue = (session: Session, text: string): Session =>
  session.lang === 'zh' && isEnglish(text) ? withNotice({ ...session, lang: 'en' }, SWITCHED) : session;
