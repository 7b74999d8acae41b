import type { ReactNode } from 'react';
import './screen.css';

/** A heading on a rule, with a remark at its right end. */
export function SectionHead({
  title,
  remark,
}: {
  readonly title: ReactNode;
  readonly remark?: ReactNode;
}) {
  return (
    <div className="section-head">
      <h2>{title}</h2>
      {remark !== undefined && <span className="section-head-remark">{remark}</span>}
    </div>
  );
}
