import path from 'node:path';
import ts from 'typescript';

/** A member of Office's interfaces that code uses. */
export interface ApiUse {
  /** e.g. `Excel.Range.savedAsArray` */
  readonly member: string;
  /** The requirement set that it came with, e.g. `ExcelApi` and `1.12`. */
  readonly set: string;
  readonly version: string;
  /** Whether it is used only where `isSetSupported` said that the host has that set. */
  readonly guarded: boolean;
  /** File and line. */
  readonly at: string;
}

const TYPES = /@types\/(office-js|custom-functions-runtime)\//;
/** `[Api set: ExcelApi 1.9]`, or a link to the page of a set: `{@link https://... | SharedRuntime 1.1}`. */
const TAG = /(?:\[\s*Api set:|requirement-sets \|)\s*(\w+)\s+(\d+\.\d+)/;

/** Whether a version such as `1.9` is above another; both count as pairs of whole numbers. */
export function isNewer(version: string, limit: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [limitMajor = 0, limitMinor = 0] = limit.split('.').map(Number);
  return major > limitMajor || (major === limitMajor && minor > limitMinor);
}

/**
 * Every use of an Office member whose documentation names its requirement set: calls, properties, destructuring,
 * object literals, and the texts of `load`.
 *
 * @param files the sources to go through, of one project
 * @returns the uses, and the `load` calls whose texts can't be told without running the code
 */
export function apiUses(
  files: readonly string[],
  options: ts.CompilerOptions,
): { uses: ApiUse[]; untold: string[] } {
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  const uses: ApiUse[] = [];
  const untold: string[] = [];

  const record = (symbol: ts.Symbol | undefined, node: ts.Node, declaration?: ts.Declaration) => {
    const declared = declaration ? [declaration] : (symbol?.declarations ?? []);
    const tagged = declared.filter((one) => TYPES.test(one.getSourceFile().fileName)).flatMap(tagOf);
    // Of several overloads the oldest one counts, unless the call says which it is.
    const [oldest] = tagged.sort((a, b) => (isNewer(a.version, b.version) ? 1 : -1));
    if (!symbol || !oldest) return;
    const { set, version } = oldest;
    uses.push({
      member: checker.getFullyQualifiedName(symbol),
      set,
      version,
      guarded: isGuarded(node, set, version),
      at: placeOf(node),
    });
  };

  const recordLoad = (call: ts.CallExpression, of: ts.Expression) => {
    const [argument] = call.arguments;
    // An object literal is seen by its members.
    if (!argument || ts.isObjectLiteralExpression(argument)) return;
    const listed = ts.isArrayLiteralExpression(argument) ? [...argument.elements] : [argument];
    for (const text of listed) {
      const type = checker.getTypeAtLocation(text);
      if (type.isStringLiteral()) recordPaths(type.value, checker.getTypeAtLocation(of), call);
      else untold.push(`${placeOf(call)} ${text.getText()}`);
    }
  };

  const recordPaths = (paths: string, of: ts.Type, node: ts.Node) => {
    for (const one of paths.split(',')) {
      let type: ts.Type | undefined = of;
      for (const name of one.trim().split('/')) {
        const member: ts.Symbol | undefined = type?.getProperty(name);
        if (!member) {
          untold.push(`${placeOf(node)} ${one}`);
          break;
        }
        record(member, node);
        const found = checker.getTypeOfSymbol(member);
        type = checker.isArrayType(found) ? checker.getTypeArguments(found as ts.TypeReference)[0] : found;
      }
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      const declaration = checker.getResolvedSignature(node)?.declaration;
      record(checker.getSymbolAtLocation(name), name, declaration);
      if (name.text === 'load') recordLoad(node, expression);
    } else if (ts.isPropertyAccessExpression(node)) {
      if (!isCalled(node)) record(checker.getSymbolAtLocation(node.name), node);
    } else if (ts.isElementAccessExpression(node)) {
      const key = checker.getTypeAtLocation(node.argumentExpression);
      if (key.isStringLiteral()) {
        record(checker.getTypeAtLocation(node.expression).getProperty(key.value), node);
      }
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      record(checker.getTypeAtLocation(node.parent).getProperty(name), node);
    } else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      record(checker.getContextualType(node.parent)?.getProperty(node.name.getText()), node);
    }
    ts.forEachChild(node, visit);
  };

  const wanted = new Set(files.map((file) => path.resolve(file)));
  for (const source of program.getSourceFiles()) if (wanted.has(path.resolve(source.fileName))) visit(source);
  return { uses, untold };
}

/** The requirement set of a declaration, or of what it stands in. */
function tagOf(declaration: ts.Declaration): { set: string; version: string }[] {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const comment = ts
      .getJSDocCommentsAndTags(node)
      .map((one) => one.getText())
      .join('\n');
    const [, set, version] = TAG.exec(comment) ?? [];
    if (set && version) return [{ set, version }];
  }
  return [];
}

/** Whether the node stands where a condition let through only hosts that have the set. */
function isGuarded(node: ts.Node, set: string, version: string): boolean {
  for (let child = node; child.parent; child = child.parent) {
    const { parent } = child;
    const condition = ts.isIfStatement(parent)
      ? parent.thenStatement === child && parent.expression
      : ts.isConditionalExpression(parent) && parent.whenTrue === child && parent.condition;
    if (!condition || !ts.isCallExpression(condition)) continue;
    const [name, least] = condition.arguments.map((one) => (ts.isStringLiteral(one) ? one.text : undefined));
    const asks = condition.expression.getText().endsWith('.isSetSupported');
    if (asks && name === set && least !== undefined && !isNewer(version, least)) return true;
  }
  return false;
}

function isCalled(node: ts.PropertyAccessExpression): boolean {
  return ts.isCallExpression(node.parent) && node.parent.expression === node;
}

function placeOf(node: ts.Node): string {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${path.relative('.', source.fileName).replaceAll('\\', '/')}:${line + 1}`;
}
