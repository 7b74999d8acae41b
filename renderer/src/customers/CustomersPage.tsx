/** What customers have said, and who has met whom. */
export function CustomersPage() {
  return null;
}
