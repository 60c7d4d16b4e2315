import { codeOf } from '../host-trouble';

interface Rule {
  readonly sheet: Excel.Worksheet;
  readonly rule: Excel.ConditionalFormat;
}

/**
 * All conditional formats of sheets, their `type` and `priority` loaded, in one sync.
 *
 * Excel can hold one that it can no longer tell of, for instance after the user took its deletion back
 * (OfficeDev/office-js issue 6396): it then fails for all of them. They are asked for one by one instead, which takes
 * a sync each, and what can't be told of is left alone.
 */
export async function listRules(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Rule[]> {
  const listed = sheets.map((sheet) => ({
    sheet,
    rules: sheet.getRange().conditionalFormats.load('items/type,items/priority'),
  }));
  try {
    await context.sync();
    return listed.flatMap(({ sheet, rules }) => rules.items.map((rule) => ({ sheet, rule })));
  } catch (error) {
    if (codeOf(error) !== 'ItemNotFound') throw error;
    return listOneByOne(context, sheets);
  }
}

async function listOneByOne(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Rule[]> {
  const counted = sheets.map((sheet) => {
    const rules = sheet.getRange().conditionalFormats;
    return { sheet, rules, count: rules.getCount() };
  });
  await context.sync();
  const all: Rule[] = [];
  for (const { sheet, rules, count } of counted) {
    for (let i = 0; i < count.value; i++) {
      const rule = rules.getItemAt(i).load('type,priority');
      try {
        await context.sync();
        all.push({ sheet, rule });
      } catch (error) {
        if (codeOf(error) !== 'ItemNotFound') throw error;
      }
    }
  }
  return all;
}
