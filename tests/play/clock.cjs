// Loaded into the app's main process before its own code (electron -r): the day of a play instead of today, so that what is
// late, what is to come and what the pictures say are the same whenever the play is run. The window takes its time from there.

const Today = globalThis.Date;
const shift = new Today(process.env.LESSONS_PLAYED_AT).getTime() - Today.now();
const now = () => Today.now() + shift;

globalThis.Date = new Proxy(Today, {
  construct: (target, given, as) =>
    Reflect.construct(target, given.length > 0 ? given : [now()], as),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});
