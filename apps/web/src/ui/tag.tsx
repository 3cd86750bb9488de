type Tone = 'change' | 'waiting' | 'new' | 'quiet';

export function Tag({ tone, children }: { tone: Tone; children: string }) {
  return <strong className={`nhsuk-tag ic-tag ic-tag--${tone}`}>{children}</strong>;
}
