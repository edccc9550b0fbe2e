import type { Exact } from './money.ts';

/** 1234.5 as 1,234.50, with at least the decimals asked for, and at most six. */
export function figure(value: Exact, decimals = 2): string {
  return unrounded(value.round(Math.max(decimals, 6)), decimals);
}

/** The same with all the decimals that it has. */
export function unrounded(value: Exact, decimals = 2): string {
  const [whole = '0', fraction = ''] = value.abs().toFixed().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const padded = fraction.padEnd(decimals, '0');
  return `${value.lt(0) ? '-' : ''}${grouped}${padded && `.${padded}`}`;
}

/** 0.9268 as 92.68%. */
export function percent(value: Exact): string {
  return `${figure(value.times(100).round(2), 0)}%`;
}
