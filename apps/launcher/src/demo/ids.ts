import { v7 } from 'uuid';

/** As the id would be, had it been made at that moment. */
export const idMadeAt = (moment: Date): string => v7({ msecs: moment.getTime() });
