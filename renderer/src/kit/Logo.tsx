import './screen.css';

/** The app's sign: a note with one turned corner. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M3 3h26v17l-9 9H3Z"
        fill="#FFDD55"
        stroke="#7A5C00"
        strokeWidth="3"
        strokeLinejoin="round"
      />
      <path
        d="M29 20h-9v9Z"
        fill="#E3B92E"
        stroke="#7A5C00"
        strokeWidth="3"
        strokeLinejoin="round"
      />
    </svg>
  );
}
