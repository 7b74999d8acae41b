/** What was learnt in all years. */
export function LessonsPage() {
  return null;
}
