/** Says a text politely whenever it changes. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {text}
    </p>
  );
}
