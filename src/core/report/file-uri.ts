/**
 * A file's path as a URI reference (RFC 3986): relative paths stay relative, absolute ones become `file:`.
 *
 * @param path as the user or the operating system writes it, with `/` or `\`
 */
export function fileUri(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  if (slashed.startsWith('//')) return `file:${encoded(slashed)}`;
  if (slashed.startsWith('/')) return `file://${encoded(slashed)}`;
  const drive = /^([A-Za-z]:)(\/.*)$/.exec(slashed);
  if (drive) return `file:///${drive[1]}${encoded(drive[2] as string)}`;
  return encoded(slashed);
}

function encoded(path: string): string {
  // A lone surrogate makes encodeURIComponent throw; file names may hold one.
  const wellFormed = path.replace(/\p{Surrogate}/gu, '\ufffd');
  return wellFormed.split('/').map(encodeURIComponent).join('/');
}
