/** Rebuilds `data/` from its sources; one line for each source. Run by `npm run data`. */
import { writeIamData } from './data/iam.ts';

await writeIamData();
