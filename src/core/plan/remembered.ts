/** A function that works out each answer once. */
export function remembered<Asked extends readonly string[], T>(work: (...asked: Asked) => T): (...asked: Asked) => T {
  const known = new Map<string, T>();
  return (...asked) => {
    const key = asked.join('\n');
    if (!known.has(key)) known.set(key, work(...asked));
    return known.get(key) as T;
  };
}
