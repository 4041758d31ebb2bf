import type { TableKey } from '../sections.ts';
import { formOf } from './choose.ts';
import type { Form, FormVersion } from './form.ts';

/** Something made of a form once, when it is first wanted: any layout that the registry knows has it. */
export function perForm<T>(make: (form: Form) => T): (version: FormVersion) => T {
  const made = new Map<FormVersion, T>();
  return (version) => {
    const known = made.get(version);
    if (known !== undefined) return known;
    const fresh = make(formOf(version));
    made.set(version, fresh);
    return fresh;
  };
}

/** The same for each table of a layout, when it is first asked for. */
export function perTable<T>(
  make: (form: Form, table: TableKey) => T,
): (table: TableKey, version: FormVersion) => T {
  const made = perForm((form) => ({ form, tables: new Map<TableKey, T>() }));
  return (table, version) => {
    const { form, tables } = made(version);
    const known = tables.get(table);
    if (known !== undefined) return known;
    const fresh = make(form, table);
    tables.set(table, fresh);
    return fresh;
  };
}
