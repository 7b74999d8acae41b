/** The processes of the company. */
export function RegisterPage() {
  return null;
}
