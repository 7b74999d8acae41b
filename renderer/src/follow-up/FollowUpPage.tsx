/** The open actions of all sessions. */
export function FollowUpPage() {
  return null;
}
