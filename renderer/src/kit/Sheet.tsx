import type { HTMLAttributes } from 'react';
import { classNames } from './class-names';
import './screen.css';

/** A clean sheet on the wall: for a form, a chart or a theme. */
export function Sheet({ className, ...rest }: HTMLAttributes<HTMLDivElement>) {
  return <div {...rest} className={classNames('sheet', className)} />;
}
