/** `npm run faults`: writes docs/faults.md from the rows of the fault bench. */
import {writeFileSync} from 'node:fs';
import {register} from 'tsx/esm/api';

register();
const {faultsPage} = await import('../test/faults/table.ts');
writeFileSync(new URL('../docs/faults.md', import.meta.url), faultsPage());
