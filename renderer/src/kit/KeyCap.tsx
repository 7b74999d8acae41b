import './keys.css';

/** A key of the keyboard, drawn as one. */
export function KeyCap({ children }: { readonly children: string }) {
  return <kbd className="key-cap">{children}</kbd>;
}
