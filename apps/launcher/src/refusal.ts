/** A problem that the person who runs the command can solve: shown as its words alone. */
export class Refusal extends Error {
  override name = 'Refusal';
}
