import { contractScript } from './contract-script.ts';
import { contracts } from './contracts.ts';

process.stdout.write(contractScript(contracts));
