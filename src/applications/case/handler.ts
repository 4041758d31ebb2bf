import type { Application } from './application.ts';

/** Who handles a case: whom it was given to, else who registered it. */
export const handlerOf = ({ case: caseFile, entries }: Pick<Application, 'case' | 'entries'>): string =>
  caseFile.handler ?? entries[0]?.by ?? '';
