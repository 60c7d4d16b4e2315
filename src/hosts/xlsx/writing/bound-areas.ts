import { type Area, parseArea } from '#core/grid';
import type { Filled } from '../dependents';
import type { Package } from '../package';
import { relationshipsOf } from '../relationships';
import type { Attributes } from '../xml-attributes';
import type { XmlHandler } from '../xml-parser';

/** The cells that the array formulas and the data tables of a sheet fill. @param part path of the sheet's part */
export function filledAreas(file: Package, part: string): readonly Omit<Filled, 'sheet'>[] {
  return file.parse(part, new FillReader()).found;
}

/** The cells of a sheet that tables and pivot tables need as they are: titles, totals and results. */
export function neededAreas(file: Package, part: string): readonly Area[] {
  return [...relationshipsOf(file, part).values()].flatMap(({ type, target }) => {
    if (!file.has(target)) return [];
    if (type === 'table') return file.parse(target, new TableReader()).found;
    if (type === 'pivotTable') return file.parse(target, new PivotReader()).found;
    return [];
  });
}

class FillReader implements XmlHandler {
  readonly found: Omit<Filled, 'sheet'>[] = [];

  open(name: string, attributes: Attributes): void {
    if (name !== 'f') return;
    const type = attributes.get('t');
    if (type !== 'array' && type !== 'dataTable') return;
    const area = parseArea(attributes.get('ref') ?? '');
    if (area) this.found.push({ area, isDataTable: type === 'dataTable' });
  }
}

class TableReader implements XmlHandler {
  readonly found: Area[] = [];

  open(name: string, attributes: Attributes): void {
    const area = name === 'table' ? parseArea(attributes.get('ref') ?? '') : undefined;
    if (!area) return;
    const titles = Number(attributes.get('headerRowCount') ?? 1);
    const totals = Number(attributes.get('totalsRowCount') ?? 0);
    if (titles > 0) this.found.push({ ...area, bottom: area.top + titles - 1 });
    if (totals > 0) this.found.push({ ...area, top: area.bottom - totals + 1 });
  }
}

class PivotReader implements XmlHandler {
  readonly found: Area[] = [];

  open(name: string, attributes: Attributes): void {
    const area = name === 'location' ? parseArea(attributes.get('ref') ?? '') : undefined;
    if (area) this.found.push(area);
  }
}
