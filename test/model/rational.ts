// Exact fractions over BigInt. `bottom` is always above 0 and the fraction is always in lowest terms.

export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export function fraction(top: bigint, bottom: bigint): Rational {
  if (bottom === 0n) throw new Error('division by zero in the model');
  const positive = bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
  const divisor = gcd(positive.top, positive.bottom);
  return { top: positive.top / divisor, bottom: positive.bottom / divisor };
}

export function count(value: number): Rational {
  return { top: BigInt(value), bottom: 1n };
}

/** Plain decimal text such as '-16666.67' or '0.05', and nothing else. */
export function parse(text: string): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text.trim());
  if (match === null) throw new Error(`not a decimal number: "${text}"`);
  const decimals = match[3] ?? '';
  const digits = BigInt(`${match[2] ?? ''}${decimals}`);
  return fraction(match[1] === '-' ? -digits : digits, 10n ** BigInt(decimals.length));
}

export const zero: Rational = count(0);
export const one: Rational = count(1);

export function plus(a: Rational, b: Rational): Rational {
  return fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { top: -b.top, bottom: b.bottom });
}

export function times(a: Rational, b: Rational): Rational {
  return fraction(a.top * b.top, a.bottom * b.bottom);
}

export function over(a: Rational, b: Rational): Rational {
  return fraction(a.top * b.bottom, a.bottom * b.top);
}

export function sum(values: readonly Rational[]): Rational {
  return values.reduce(plus, zero);
}

export function less(a: Rational, b: Rational): boolean {
  return a.top * b.bottom < b.top * a.bottom;
}

export function smaller(a: Rational, b: Rational): Rational {
  return less(b, a) ? b : a;
}

/** The nearest whole number, halves away from zero. */
export function nearestWhole(value: Rational): bigint {
  const size = value.top < 0n ? -value.top : value.top;
  const rounded = (2n * size + value.bottom) / (2n * value.bottom);
  return value.top < 0n ? -rounded : rounded;
}

/** Rounded to the cent, half away from zero. */
export function cents(value: Rational): Rational {
  return fraction(nearestWhole(times(value, count(100))), 100n);
}

/** `whole` / 10^places as text: (123456, 2) is '1234.56'. */
function pointText(whole: bigint, places: number): string {
  const sign = whole < 0n ? '-' : '';
  const digits = (whole < 0n ? -whole : whole).toString().padStart(places + 1, '0');
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Two decimals: '1000.00'. */
export function moneyText(value: Rational): string {
  return pointText(nearestWhole(times(value, count(100))), 2);
}

/** Decimal text with 15 significant digits, without trailing zeros and without an exponent. */
export function decimalText(value: Rational): string {
  if (value.top === 0n) return '0';
  const limit = 10n ** 15n;
  let places = 0;
  const shifted = (): bigint =>
    places >= 0
      ? nearestWhole(fraction(value.top * 10n ** BigInt(places), value.bottom))
      : nearestWhole(fraction(value.top, value.bottom * 10n ** BigInt(-places)));
  const size = (whole: bigint): bigint => (whole < 0n ? -whole : whole);
  while (size(shifted()) >= limit) places -= 1;
  while (size(shifted()) < limit / 10n) places += 1;
  if (places <= 0) return (shifted() * 10n ** BigInt(-places)).toString();
  return pointText(shifted(), places).replace(/\.?0+$/, '');
}
