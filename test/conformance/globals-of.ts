import type { Node } from 'acorn';

type Parts = Readonly<Record<string, unknown>>;

/** The names that a script uses and doesn't declare, in order. */
export function globalsOf(script: Node): readonly string[] {
  const all = [...nodesIn(script)];
  const declared = new Set(all.flatMap(declaredBy));
  const used = all.flatMap(usedBy);
  return [...new Set(used.filter((name) => !declared.has(name)))].sort();
}

function* nodesIn(value: unknown): Generator<Node & Parts> {
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one);
  else if (typeof value === 'object' && value !== null && 'type' in value) {
    yield value as Node & Parts;
    for (const part of Object.values(value)) yield* nodesIn(part);
  }
}

const namesIn = (pattern: unknown): readonly string[] => [...nodesIn(pattern)].flatMap(({ type, name }) => (type === 'Identifier' ? [String(name)] : []));

function declaredBy({ type, id, params, param }: Node & Parts): readonly string[] {
  if (type === 'VariableDeclarator') return namesIn(id);
  if (type === 'FunctionDeclaration') return [...namesIn(id), ...namesIn(params)];
  return type === 'ArrowFunctionExpression' ? namesIn(params) : type === 'CatchClause' ? namesIn(param) : [];
}

/** The names that stand for values: what follows a dot or names a part of an object does not. */
function usedBy(node: Node & Parts): readonly string[] {
  const named = (part: unknown) => ((part as (Node & Parts) | null)?.type === 'Identifier' ? namesIn(part) : []);
  const parts = Object.entries(node).filter(([part]) => node.type === 'MemberExpression' || node.type === 'Property' ? node['computed'] === true || (part !== 'property' && part !== 'key') : true);
  return parts.flatMap(([, part]) => (Array.isArray(part) ? part.flatMap(named) : named(part)));
}
