import type { Stage } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import type { ReactNode } from 'react';
import { useText } from '../hooks/use-text';
import { stageTitle } from './go-to-place';
import './stage-heading.css';

interface StageHeadingProps {
  readonly stage: Stage;
  /** Whether it is the first heading of the page, where nothing else on the screen is one. */
  readonly isFirst?: boolean;
  /** Behind the question: how far the room is. */
  readonly children?: ReactNode;
}

/** The stage's question where something else is the largest text of its screen. */
export function StageHeading({ stage, isFirst = false, children }: StageHeadingProps) {
  const texts = useText();
  const question = isBlank(stage.question) ? stageTitle(stage, texts) : stage.question;
  const Tag = isFirst ? 'h1' : 'p';
  return (
    <Tag className="stage-heading">
      <bdi title={question}>{question}</bdi>
      {children ? <span>{children}</span> : null}
    </Tag>
  );
}
