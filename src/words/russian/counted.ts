/** A number with the form of the noun that Russian puts after it: 1 лист, 2 листа, 5 листов. */
export function counted(count: number, one: string, few: string, many: string): string {
  const [tens, ones] = [count % 100, count % 10];
  const form = ones === 1 && tens !== 11 ? one : ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? few : many;
  return `${count} ${form}`;
}
