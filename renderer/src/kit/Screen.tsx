import type { ReactNode } from 'react';
import { classNames } from './class-names';
import './screen.css';

interface ScreenProps {
  readonly header?: ReactNode;
  readonly footer?: ReactNode;
  /** A line between the body and the foot, for what comes up now and then. */
  readonly strip?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The frame of a whole screen: head, body, foot. It never scrolls. */
export function Screen({ header, footer, strip, className, children }: ScreenProps) {
  return (
    <div className={classNames('screen', className)}>
      {header !== undefined && <header className="screen-header">{header}</header>}
      <main className="screen-body">{children}</main>
      {strip}
      {footer !== undefined && <footer className="screen-footer">{footer}</footer>}
    </div>
  );
}
