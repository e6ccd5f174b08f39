/** Something that the user named cannot be read as meant. The message says the way out; a door prints it and exits with 2. */
export class InputError extends Error {
  override name = 'InputError';
}
