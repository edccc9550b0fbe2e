const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const spelled = ['four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** What is no figure: where links lead, names with digits in them, days and months, and the ordinals of steps. */
const figureless = [/\]\([^)]*\)/g, /\b[\p{L}_]+\d[\p{L}\d]*\b/gu, /\b\d{4}-\d{2}(-\d{2})?\b/g, new RegExp(`(\\b\\d{1,2} )?\\b(${months})\\b( \\d{4})?`, 'g'), /^\d+\. /];

/** The figures of a text, percentages as fractions; numbers from four on count in letters too. */
export function figuresIn(text: string): readonly number[] {
  const left = figureless.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
  const written = [...left.matchAll(/-?\d[\d,]*(?:\.\d+)?%?/g)].map(([figure]) => readFigure(figure));
  return [...written, ...[...left.toLowerCase().matchAll(new RegExp(`\\b(${spelled.join('|')})\\b`, 'g'))].map(([word]) => spelled.indexOf(word) + 4)];
}

/** 1,234.5 and 5% as numbers. */
export function readFigure(text: string): number {
  const figure = Number(text.replace(/[,%]/g, ''));
  return text.endsWith('%') ? Math.round(figure * 1e10) / 1e12 : figure;
}

/** Whether a number shows as that text does, to the digits that it has. */
export function showsAs(value: number, text: string): boolean {
  const [digits, scale] = [/\.(\d+)/.exec(text)?.[1]?.length ?? 0, text.endsWith('%') ? 100 : 1];
  return /^-?\d[\d,]*(\.\d+)?%?$/.test(text) && Math.abs(value * scale - Number(text.replace(/[,%]/g, ''))) <= 0.5 / 10 ** digits + 1e-9;
}

/** A sum of money as the guide writes it. */
export function moneySaid(amount: { readonly toFixed: (digits: number) => string }): string {
  return amount.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
