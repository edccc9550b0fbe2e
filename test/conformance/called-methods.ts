import ts from 'typescript';

const PROJECT = 'src/google/tsconfig.json';

/** The methods of Google's services that the add-on calls, such as Range.setValues, by the types that they are declared with. */
export function calledMethods(): readonly string[] {
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(PROJECT, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: ({ messageText }) => { throw new Error(String(messageText)); } }) as ts.ParsedCommandLine;
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const called = program.getSourceFiles().filter(({ fileName }) => fileName.includes('/src/google/')).flatMap((file) => methodsIn(file, checker));
  return [...new Set(called)].sort();
}

function methodsIn(node: ts.Node, checker: ts.TypeChecker): readonly string[] {
  const own = ts.isPropertyAccessExpression(node) ? methodOf(checker.getSymbolAtLocation(node.name)) : [];
  const inside: string[] = [];
  ts.forEachChild(node, (child) => void inside.push(...methodsIn(child, checker)));
  return [...own, ...inside];
}

function methodOf(symbol: ts.Symbol | undefined): readonly string[] {
  const [declared] = symbol?.declarations ?? [];
  if (!symbol || !declared || !ts.isMethodSignature(declared) || !ts.isInterfaceDeclaration(declared.parent)) return [];
  return isGoogles(declared) ? [`${declared.parent.name.text}.${symbol.name}`] : [];
}

function isGoogles(node: ts.Node): boolean {
  return (ts.isModuleDeclaration(node) && node.name.text === 'GoogleAppsScript') || (node.parent !== undefined && isGoogles(node.parent));
}
