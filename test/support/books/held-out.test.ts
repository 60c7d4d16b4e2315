import { books } from '.';
import { heldOut } from './held-out';
import { audit } from './kit/audit';

describe.each(heldOut.map((book) => [book.name, book] as const))('%s', (_, book) => {
  it('is right in every figure', () => {
    expect(audit(book)).toEqual([]);
  });

  it('is kept back from the scored books', () => {
    expect(books).not.toContain(book);
  });
});
