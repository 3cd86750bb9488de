/** What a lib gives to every community that opens. The apps list all of them in one array. */
export interface OpeningGift {
  /** In the transaction that opens it, in a unit of work of that community; nobody is a member yet. */
  give(): Promise<void>;
}

/** Injection token for `OpeningGift[]`. */
export const OPENING_GIFTS = Symbol('OPENING_GIFTS');
