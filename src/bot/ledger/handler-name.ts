import { mention } from '../../interview/mention.ts';

const IS_USER = /^[UW][A-Z0-9]{2,20}$/;

/** Whether a handler is known by an account; a register may name others. */
export const isUser = (handler: string): boolean => IS_USER.test(handler);

/** A handler in a sentence: whoever has an account by it, anybody else as they are called in the register. */
export const handlerName = (handler: string): string => (isUser(handler) ? mention(handler) : handler);
