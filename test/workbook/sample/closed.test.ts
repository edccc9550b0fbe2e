import { expect, test } from 'vitest';
import { readFiles } from '../../../src/workbook/read-files.ts';
import { speechFor } from '../../../src/workbook/language.ts';
import { closedTables } from '../../../src/workbook/sample/closed.ts';
import { filesOf } from '../../department.ts';
import { readTables } from '../../model/model.ts';

const { tables } = readFiles('sample-department', filesOf(readTables('src/workbook/sample')));

test('months are closed in the language of the workbook, for the same money', () => {
  const [english, russian] = ['en', 'ru'].map((code) => closedTables(tables, '2026-06', speechFor(code)).closed_months);
  expect(english?.[0]).toMatchObject({ person_id: 'P01', role: 'Head of Sales', component: 'Fix', how: '2,000.00 × presence 100% = 2,000.00' });
  expect(russian?.[0]).toMatchObject({ person_id: 'P01', role: 'Руководитель продаж', component: 'Оклад', how: '2,000.00 × присутствие 100% = 2,000.00' });
  const texts = (russian ?? []).flatMap(({ role, component, how }) => [role, component, how].map(String));
  expect(texts.filter((text) => /[a-z]/i.test(text.replace(/\bP\d+\b|\bDEPT\b|\bNRR\b/g, '')))).toEqual([]);
  expect(russian?.map(({ amount }) => amount)).toEqual(english?.map(({ amount }) => amount));
});
