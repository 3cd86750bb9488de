/** Paragraphs are wrapped here to be read in an editor; people type them as one line. Lists and quotes keep theirs. */
export function prose(text: TemplateStringsArray): string {
  const lines = text.join('').trim().split('\n');
  return lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/([^\n])\n(?!\n|- |> |>\n|\d+\. )/g, '$1 ');
}
