const PATIENCE = 20_000;

/** Waits for a fact: asks again until the answer is truthy, and fails with the last answer when it never is. */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  patience = PATIENCE,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + patience;
  let answer: T;
  do {
    answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  } while (Date.now() < deadline);
  throw new Error(`${what} didn’t come true within ${patience} ms; last answer: ${JSON.stringify(answer)}`);
}
