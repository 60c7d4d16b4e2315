/** Thrown while scanning a document that is not well-formed XML. */
export class NotWellFormed extends Error {}
