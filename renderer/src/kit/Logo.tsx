import './screen.css';

/** The app's sign: a note with one turned corner. It keeps its colours, as an icon does. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M4 4h24v14.5L18.5 28H4Z"
        fill="#ffdd55"
        stroke="#7a5c00"
        strokeWidth="2.4"
        strokeLinejoin="round"
      />
      <path
        d="M28 18.5h-9.5V28Z"
        fill="#e3b92e"
        stroke="#7a5c00"
        strokeWidth="2.4"
        strokeLinejoin="round"
      />
    </svg>
  );
}
