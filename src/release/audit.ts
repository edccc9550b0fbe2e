interface Report {
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
}

/** What the registry answers about what is installed, in a line, and whether nothing grave is known; a registry may not offer it. */
export function auditedAs(answer: string): { readonly text: string; readonly isSound: boolean } {
  const found = countsIn(answer);
  if (!found) return { text: 'npm audit: not available from this registry.', isSound: true };
  const grave = (found['high'] ?? 0) + (found['critical'] ?? 0);
  return { text: `npm audit: ${Object.entries(found).map(([severity, count]) => `${count} ${severity}`).join(', ')}.`, isSound: grave === 0 };
}

function countsIn(answer: string): Readonly<Record<string, number>> | undefined {
  try {
    return (JSON.parse(answer) as Report).metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
}
