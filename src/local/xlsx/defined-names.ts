import { parseArea } from './address.ts';
import type { XlsxName } from './book.ts';
import { excelFormula, type FormulaSurroundings } from './excel-formula.ts';

const rowAndColumnNotation = /^(?:r\d*)?(?:c\d*)?$/i;
const allowed = /^[A-Za-z_\\\u0080-\uFFFF][\w.\\?\u0080-\uFFFF]{0,254}$/;
const oneCell = /^'(?:[^']|'')+'!\$[A-Z]+\$\d+$/;

function isAllowed(name: string): boolean {
  return allowed.test(name) && !/^_xl/i.test(name) && !rowAndColumnNotation.test(name) && !parseArea(name);
}

/** The names that Excel can hold, with what they refer to as a file says it. */
export function definedNames(names: readonly XlsxName[], sheets: FormulaSurroundings['sheets']): readonly XlsxName[] {
  const candidates = [...new Map(names.filter(({ name }) => isAllowed(name)).map((name) => [name.name.toLowerCase(), name])).values()];
  const around = { sheets, names: new Map(candidates.map(({ name }) => [name.toLowerCase(), true])), pinned: true, namesSheets: true };
  return candidates.flatMap(({ name, refersTo }) => {
    const formula = excelFormula(refersTo, around);
    return formula ? [{ name, refersTo: formula.text }] : [];
  });
}

/** For formulas: whether a name stands for more than one cell. */
export function namesInFormulas(names: readonly XlsxName[]): FormulaSurroundings['names'] {
  return new Map(names.map(({ name, refersTo }) => [name.toLowerCase(), !oneCell.test(refersTo)]));
}
