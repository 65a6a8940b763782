/** Whether the key belongs to an input method; some report only the old code 229. */
export function composing(event: KeyboardEvent) {
  return event.isComposing || event.keyCode === 229;
}
