import { writeFileSync } from 'node:fs';
import { questionsPage } from './questions-page.ts';

/** Writes the page of what can be asked of the ledger anew. */
writeFileSync(new URL('../docs/questions.zh-CN.md', import.meta.url), questionsPage());
