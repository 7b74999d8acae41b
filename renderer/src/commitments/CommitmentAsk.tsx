import { useText } from '../hooks/use-text';

/** The question, by name. In a deep room it stands in the head line. */
export function CommitmentAsk({ name }: { readonly name: string }) {
  const words = useText().commitments;
  return (
    <h1 id="commit-name" className="commit-ask">
      <bdi>{name}</bdi>
      <em>{words.ask}</em>
    </h1>
  );
}
