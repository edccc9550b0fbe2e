/** Neighbouring lines of a sheet. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** Ascending numbers of lines as runs of neighbours. */
export function runsOf(lines: readonly number[]): readonly Run[] {
  const runs: { first: number; count: number }[] = [];
  for (const line of lines) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === line) last.count += 1;
    else runs.push({ first: line, count: 1 });
  }
  return runs;
}
