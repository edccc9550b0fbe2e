/** What a line of Closed months is: a part that a rule paid, a row of Adjustments, or the correction of an earlier month. Only parts count as paid by a component. */
export const lineKinds = ['part', 'adjustment', 'correction'] as const;

export type LineKind = (typeof lineKinds)[number];

export const lineKindsInRussian: Readonly<Record<LineKind, string>> = { part: 'часть', adjustment: 'корректировка', correction: 'исправление' };
