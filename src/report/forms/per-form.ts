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
