const three = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i;
const functional = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i;

/** A CSS colour as a file holds it; undefined when it is neither '#rgb', '#rrggbb' nor 'rgb(…)'. */
export function argb(color: string | undefined): { readonly argb: string } | undefined {
  if (color === undefined) return undefined;
  const [, ...digits] = three.exec(color) ?? [];
  if (digits.length > 0) return { argb: `FF${digits.map((digit) => digit + digit).join('').toUpperCase()}` };
  const [, ...shares] = functional.exec(color) ?? [];
  if (shares.length > 0) return { argb: `FF${shares.map((share) => Math.min(255, Number(share)).toString(16).padStart(2, '0')).join('').toUpperCase()}` };
  return /^#[0-9a-f]{6}/i.test(color) ? { argb: `FF${color.slice(1, 7).toUpperCase()}` } : undefined;
}
