import type { Application } from './application.ts';

/** Who handles a case: whom it was given to, else who registered it. */
export const handlerOf = ({ case: file, entries }: Pick<Application, 'case' | 'entries'>): string =>
  file.handler ?? entries[0]?.by ?? '';
