/** A sheet's name as formulas and links write it: always in quotes, which are doubled inside. */
export function quotedName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
