import {PortalError} from './errors.js';

/**
 * A part of the library itself that is loaded when it is first needed.
 *
 * @param what - its name in the message for developers.
 * @throws {PortalError} when its file cannot be loaded.
 */
export async function late<T>(part: T | Promise<T>, what: string): Promise<T> {
  try {
    return await part;
  } catch (cause) {
    throw new PortalError('network', `The library's own ${what} could not be loaded.`, {cause});
  }
}
