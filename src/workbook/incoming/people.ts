import type { Table } from '../table.ts';

/** Who is in Team, by person_id and by name. */
export interface People {
  readonly ids: readonly string[];
  readonly byText: ReadonlyMap<string, readonly string[]>;
}

/** Spelling apart, the same name. */
export function nameKey(text: string): string {
  return text.trim().toLowerCase().replace(/ё/g, 'е').replace(/[\s\u00a0]+/g, ' ');
}

/** The people of Team and those that the file itself brings; a row for each role of the same person counts once. */
export function peopleIn(team: Table, brought: readonly string[] = []): People {
  const known = [...team.rows.map(({ cells }) => ({ id: String(cells['person_id'] ?? ''), name: String(cells['name'] ?? '') })), ...brought.map((id) => ({ id, name: '' }))].filter(({ id }) => id !== '');
  const byText = new Map<string, string[]>();
  const add = (text: string, id: string) => {
    const those = byText.get(nameKey(text)) ?? [];
    if (text !== '' && !those.some((one) => nameKey(one) === nameKey(id))) byText.set(nameKey(text), [...those, id]);
  };
  for (const { id, name } of known) {
    add(name, id);
    add(id, id);
  }
  // A short name is its owner's, whoever else is called that.
  for (const { id } of known) byText.set(nameKey(id), [id]);
  return { ids: [...new Set(known.map(({ id }) => id))], byText };
}
