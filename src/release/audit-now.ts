import { spawnSync } from 'node:child_process';
import { auditedAs } from './audit.ts';

const { text, isSound } = auditedAs(spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' }).stdout);
console.log(text);
process.exitCode = isSound ? 0 : 1;
