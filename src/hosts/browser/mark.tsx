import type { ReactElement } from "react";

/** The program's sign: a form, checked. */
export function Mark({ size }: { readonly size: number }): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" style={{ flexShrink: 0 }}>
      <rect x="1" y="0" width="18" height="20" rx="2.5" fill="#0b6e7f" />
      <path d="M3 6h14v11a1 1 0 0 1-1 1h-12a1 1 0 0 1-1-1z" fill="#fff" />
      <path d="M4 3h7" stroke="#fff" strokeWidth="2" />
      <path d="M6.2 12.2l2.8 2.9 5-6" fill="none" stroke="#0f7f68" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
