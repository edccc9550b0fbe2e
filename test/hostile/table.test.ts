import { expect, test } from 'vitest';
import { describeHostileInput } from './table.ts';

test('docs/hostile-input.md says what happens', async () => {
  await expect(describeHostileInput()).toMatchFileSnapshot('../../docs/hostile-input.md');
});
