interface ReviewBriefProps {
  readonly text: string;
  /** What became of it; null before anybody has said so. */
  readonly answer: string | null;
}

/** In a deep room: what a card is about and what became of it, while another part of it lies open. */
export function ReviewBrief({ text, answer }: ReviewBriefProps) {
  return (
    <p className="stage-heading review-brief">
      <bdi dir="auto" title={text}>
        {text}
      </bdi>
      {answer !== null && <span>{answer}</span>}
    </p>
  );
}
