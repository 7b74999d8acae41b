import { isBlank } from '../lib/blank';
import { err, ok, type Result } from '../lib/result';
import type { Person, PersonId } from './model';

/** Why a typed owner is no owner. The words for each stand in the text tables. */
export type OwnerProblem = 'empty' | 'everybody' | 'two' | 'nobody' | 'unknown' | 'ambiguous';

const words = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(', ')));

/** If everybody is accountable, nobody is: the words for "everybody" in the app's languages. */
const EVERYBODY = words(
  'all, all of us, everybody, everyone, we, us, team, the team, whole team, the whole team, together, both',
  'alle, alle zusammen, wir, wir alle, uns, jeder, das team, ganzes team, das ganze team, gemeinsam, beide',
  "tous, toutes, tout le monde, nous, equipe, l'equipe, toute l'equipe, ensemble, les deux",
  'todos, todas, todo el mundo, nosotros, equipo, el equipo, todo el equipo, juntos, ambos',
);
const NOBODY = words(
  'nobody, no one, none, tbd, tba, n/a, open, ?, -, niemand, keiner, offen, personne, aucun, nadie, ninguno',
);
/** Words of groups: a department has many people, and which of them does it is not said. */
const GROUP = words(
  'department, departments, dept, team, teams, committee, staff, crew, management, leadership, board, desk, helpdesk, office, hr, it, sales, marketing, finance, accounting, purchasing, procurement, production, logistics, operations, engineering, development, support, reception, administration, warehouse, workshop, human resources, group, unit, division, company, colleagues, employees, facilitators, everybody here, folks, workforce, organisation, organization, guys',
  'abteilung, abteilungen, bereich, gruppe, geschaftsleitung, geschaftsfuhrung, leitung, vorstand, fuhrung, buro, vertrieb, verkauf, einkauf, produktion, fertigung, logistik, buchhaltung, personal, personalabteilung, entwicklung, technik, empfang, verwaltung, lager, werkstatt, firma, kollegen, belegschaft, mitarbeiter, mitarbeitende, mitarbeitenden, unternehmen, betrieb, mannschaft, leute, organisation, edv',
  'departement, service, services, direction, comite, bureau, personnel, groupe, ventes, achats, comptabilite, production, logistique, informatique, accueil, administration, atelier, entreprise, collegues, rh, salaries, effectif, societe, gens, organisation, equipes',
  'departamento, depto, area, direccion, gerencia, comite, oficina, grupo, personal, ventas, compras, contabilidad, produccion, logistica, informatica, recepcion, administracion, almacen, taller, empresa, companeros, rrhh, plantilla, empleados, trabajadores, gente, organizacion, compania, nosotras, todos juntos, todas juntas',
);
/** These words tell a group also beside others, as in “IT department” or “service des ventes”; the others may be part of a name. */
const GROUP_BESIDE = words(
  'department, dept, team, teams, committee, staff, management, leadership, desk, office, division, abteilung, bereich, gruppe, geschaftsleitung, geschaftsfuhrung, leitung, vorstand, buro, equipe, departement, service, direction, comite, bureau, departamento, depto, equipo, direccion, gerencia, comite, oficina',
);
const ARTICLE =
  /^(?:(?:the|our|all|das|die|der|unser|unsere|le|la|les|notre|el|los|las|nuestro|nuestra)\s|l')/u;
const COMPOUND = /(?:abteilung|leitung|bereich)$/u;

/** How a phrase for everybody begins that no name begins with: “the whole …”, “toda la …”, “nous tous”, “alle von …”. */
const EVERYBODY_PHRASES = [
  /^(?:(?:the|our|a) )?(?:whole|entire|complete) \S/u,
  /^all (?:of|the|our|you|us|we|them|hands|people|staff|employees|colleagues|members|together)\b/u,
  /^(?:each|every|any)(?: ?one)?(?: (?:of|single|person|body|employee|member|colleague)\b|$)/u,
  /^(?:we|us|you|they) (?:all|both|together)\b/u,
  /^(?:(?:das|die|der|den|dem|unser|unsere|unserer) )?(?:ganze|gesamte|komplette)[mnrs]? \S/u,
  /^alle (?:von|aus|im|in|der|die|hier|miteinander|beteiligten|mitarbeiter\S*|mitarbeitenden|kolleg\S*|leute|menschen|anwesenden)\b/u,
  /^(?:wir|uns|ihr|euch|sie) (?:alle|allen|beide|beiden|zusammen|gemeinsam)\b/u,
  /^jede[rsmn]?(?: (?:von|einzelne|mitarbeiter|einzelner)\b|$)/u,
  /^tou(?:t|te|s|tes) (?:(?:le|la|les|notre|nos|nous|vous|ceux|celles|ensemble)\b|l')/u,
  /^(?:nous|vous|eux|elles) (?:tous|toutes|deux|ensemble)\b/u,
  /^chacune?(?: (?:de|des|d')|$)/u,
  /^(?:l'ensemble|la totalite) (?:de|du|des|d')/u,
  /^tod[oa]s? (?:el|la|los|las|nuestr[oa]s?|nosotr[oa]s|vosotr[oa]s|ell[oa]s|ustedes|juntos|juntas)\b/u,
  /^(?:nosotr[oa]s|vosotr[oa]s|ell[oa]s|ustedes) (?:tod[oa]s|dos|juntos|juntas)\b/u,
  /^cada (?:uno|una|persona|cual)\b/u,
] as const;

/** How many of the people are named in folded words with all of their names, one behind the other or with other words between. */
function fullNamesIn(typed: string, people: readonly Person[]): number {
  let rest = ` ${typed} `;
  let count = 0;
  /* Longer names first: one may hold another. */
  const names = [...new Set(people.map(({ name }) => foldName(name)))]
    .filter((name) => name.includes(' '))
    .sort((a, b) => b.length - a.length);
  for (const name of names) {
    if (!rest.includes(` ${name} `)) continue;
    rest = rest.replace(` ${name} `, ' | ');
    count += 1;
  }
  return count;
}

/** Whether folded words name a group, in any of the app's languages. */
function isGroup(typed: string): boolean {
  const bare = typed.replace(ARTICLE, '').replace(/[.]/gu, '');
  if (GROUP.has(bare)) return true;
  const each = bare.split(/[\s/-]+/u);
  return each.some((word) => GROUP_BESIDE.has(word)) || COMPOUND.test(bare);
}

const SEPARATORS = /\s*(?:[,;/&+]|\s(?:and|und|et|y|e|or|oder|ou|o)\s)\s*/u;

/** Compares names as people mean them: without accents, case and doubled spaces. */
export const foldName = (text: string): string =>
  text
    /* Before the accents go: an acute accent standing alone is an apostrophe on many keyboards. */
    .replace(/[’‘`´ʼ]/gu, "'")
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/giu, 'l')
    .replace(/ø/giu, 'o')
    .replace(/ß/gu, 'ss')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * The one person that a typed owner means: the full name, a first name that only one bears, or the beginning of one.
 * Lists, groups, "everybody" and "nobody" are refused, each with its own reason.
 */
export function parseOwner(
  text: string,
  people: readonly Person[],
): Result<PersonId, OwnerProblem> {
  const typed = foldName(text);
  if (isBlank(typed)) return err('empty');
  const exact = people.filter((person) => foldName(person.name) === typed);
  if (exact.length === 1 && exact[0]) return ok(exact[0].id);
  if (exact.length > 1) return err('ambiguous');
  if (EVERYBODY.has(typed)) return err('everybody');
  if (NOBODY.has(typed)) return err('nobody');
  const starting = people.filter((person) =>
    foldName(person.name)
      .split(' ')
      .some((_word, index, words) => words.slice(index).join(' ').startsWith(typed)),
  );
  const firstNames = starting.filter((person) => foldName(person.name).split(' ')[0] === typed);
  const matches = firstNames.length > 0 ? firstNames : starting;
  if (matches.length === 1 && matches[0]) return ok(matches[0].id);
  if (matches.length > 1) return err('ambiguous');
  if (EVERYBODY_PHRASES.some((phrase) => phrase.test(typed))) return err('everybody');
  if (fullNamesIn(typed, people) > 1) return err('two');
  const parts = typed.split(SEPARATORS).filter((part) => part !== '');
  if (parts.length > 1) return err('two');
  return err(isGroup(typed) ? 'everybody' : 'unknown');
}
