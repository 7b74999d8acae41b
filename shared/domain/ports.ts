/** What the core needs from outside. It has no clock and no randomness of its own, so that every run can be repeated. */
export interface Ports {
  /** The present moment in epoch milliseconds. */
  now(): number;
  /** A new random part of an id: letters, digits, `-` and `_`, at most 40 characters. */
  newId(): string;
}
