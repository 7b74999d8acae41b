import type { Mark } from './clock-marks';

/** Two soft tones for each mark, in hertz: rising while there is still time, falling when it is over. */
const TONES: Readonly<Record<Mark, readonly [number, number]>> = {
  'two-minutes': [587.33, 739.99],
  end: [783.99, 523.25],
  over: [783.99, 523.25],
};
const TONE_SECONDS = 0.38;
const SECOND_TONE_AT = 0.34;
/** About -18 dB: heard in a quiet room, never a start. */
const PEAK = 0.125;
const ATTACK_SECONDS = 0.03;
const NEARLY_SILENT = 0.0001;

let context: AudioContext | null = null;

/** Plays a mark. Where the computer has no sound, the words on the screen have to do. */
export function playMark(mark: Mark): void {
  if (typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  const audio = context;
  void audio.resume().then(
    () => {
      for (const [index, hertz] of TONES[mark].entries()) {
        playTone(audio, hertz, audio.currentTime + index * SECOND_TONE_AT);
      }
    },
    () => undefined,
  );
}

function playTone(audio: AudioContext, hertz: number, at: number): void {
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.type = 'sine';
  tone.frequency.value = hertz;
  volume.gain.setValueAtTime(NEARLY_SILENT, at);
  volume.gain.exponentialRampToValueAtTime(PEAK, at + ATTACK_SECONDS);
  volume.gain.exponentialRampToValueAtTime(NEARLY_SILENT, at + TONE_SECONDS);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + TONE_SECONDS);
}
