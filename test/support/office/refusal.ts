/** What Excel answers when it can't do something, by its own error codes. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
    this.name = 'Refusal';
  }
}

export const notFound = (what: string) => new Refusal('ItemNotFound', `there is no ${what}`);
export const invalid = (what: string) => new Refusal('InvalidArgument', what);
export const denied = (what: string) => new Refusal('AccessDenied', what);
