import { useText } from '../hooks/use-text';
import { seatPlan, TABLE } from './seat-plan';

/** The room from above: the display, the table, as many chairs as people, and how far the last one stands. */
export function RoomPlan({ people }: { readonly people: number }) {
  const text = useText().setup.room;
  const { seats, radius, farthest } = seatPlan(people);
  return (
    <svg className="room-plan" viewBox="100 8 352 318" role="img" aria-label={text.plan(people)}>
      <path className="room-plan__display" d="M120 14h240" />
      <rect
        className="room-plan__table"
        x={TABLE.x}
        y={TABLE.y}
        width={TABLE.width}
        height={TABLE.height}
        rx="12"
      />
      {seats.map((seat) => (
        <circle
          key={`${seat.x}-${seat.y}`}
          className={seat === farthest ? 'room-plan__seat room-plan__seat--far' : 'room-plan__seat'}
          cx={seat.x}
          cy={seat.y}
          r={radius}
        />
      ))}
      {farthest !== null && (
        <>
          <path className="room-plan__distance" d="M436 18v290M426 18h20M426 308h20" />
          <path className="room-plan__reach" d={`M${farthest.x + radius + 7} ${farthest.y}H413`} />
        </>
      )}
    </svg>
  );
}
