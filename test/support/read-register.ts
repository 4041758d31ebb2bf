import { type RegisterFile, readRegisterFile } from '../../src/documents/register/read-register.ts';

/** The sheets of a register; none where a file is no register. */
export const readRegister = (bytes: Uint8Array): RegisterFile => readRegisterFile(bytes) ?? [];
