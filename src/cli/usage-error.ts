/** The input or the arguments cannot be used: one line for standard error, exit status 2. */
export class UsageError extends Error {
  readonly code = 'usage';
}
