import { strFromU8, strToU8, type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate';

/** What a Word file says about its own making; moments in epoch milliseconds. */
export interface DocxOrigin {
  readonly createdAt: number;
  readonly modifiedAt: number;
  readonly languageTag: string;
}

const CONTENT_TYPES = '[Content_Types].xml';
/** ZIP keeps local times without a zone; this one reads the same on every machine, and it is the earliest there is. */
const ZIP_EPOCH = () => new Date(1980, 0, 1);
const UNIX = 3;

/**
 * Takes out of a Word file what differs from build to build: the moments of building, random ids of relations, ids
 * from counters that never go back, and the ZIP's own times and order. Equal documents then have identical bytes,
 * across processes and time zones.
 */
export function normaliseDocx(bytes: Uint8Array, origin: DocxOrigin): Uint8Array {
  const parts = unzipSync(bytes);
  const texts = new Map(
    Object.entries(parts)
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, content]) => [name, strFromU8(content)] as const),
  );
  for (const name of [...texts.keys()].filter((part) => part.endsWith('.rels'))) {
    renumberRelations(texts, name);
  }
  for (const [name, xml] of texts) {
    if (name.startsWith('word/')) texts.set(name, renumberCounted(xml));
  }
  const core = texts.get('docProps/core.xml');
  if (core !== undefined) texts.set('docProps/core.xml', withOrigin(core, origin));
  return zipSync(inFixedOrder(parts, texts), { level: 6 });
}

function inFixedOrder(parts: Unzipped, texts: ReadonlyMap<string, string>): Zippable {
  const rank = (name: string) => (name === CONTENT_TYPES ? 0 : 1);
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(
    names.map((name) => {
      const text = texts.get(name);
      const content = text === undefined ? (parts[name] ?? new Uint8Array()) : strToU8(text);
      return [name, [content, { mtime: ZIP_EPOCH(), os: UNIX, attrs: 0 }]];
    }),
  );
}

/** `word/_rels/document.xml.rels` speaks of `word/document.xml`: both take the new ids, in the order of the file. */
function renumberRelations(texts: Map<string, string>, name: string): void {
  const relations = texts.get(name) ?? '';
  const owner = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
  const ids = [...relations.matchAll(/ Id="([^"]*)"/g)].map((match) => match[1] ?? '');
  const numberOf = new Map(ids.map((id, index) => [id, `rId${index + 1}`]));
  const renamed = (xml: string, pattern: RegExp) =>
    inTags(xml, (tag) =>
      tag.replace(pattern, (whole, before: string, id: string) => {
        const next = numberOf.get(id);
        return next === undefined ? whole : `${before}"${next}"`;
      }),
    );
  texts.set(name, renamed(relations, /( Id=)"([^"]*)"/g));
  const owned = texts.get(owner);
  if (owned !== undefined)
    texts.set(owner, renamed(owned, /( r:(?:id|embed|link|pict)=)"([^"]*)"/g));
}

/** Bookmarks, the anchors of a contents list and pictures are counted from 1 again, in the order of the part. */
function renumberCounted(xml: string): string {
  const bookmarks = counterFor(xml, /<w:bookmarkStart [^>]*?w:id="([^"]*)"/g);
  const anchors = counterFor(xml, /<w:bookmarkStart [^>]*?w:name="(_Toc[^"]*)"/g);
  let pictures = 0;
  return inTags(xml, (tag) => {
    if (tag.startsWith('<wp:docPr ')) pictures += 1;
    return tag
      .replace(
        /^(<w:bookmark(?:Start|End) [^>]*?w:id=)"([^"]*)"/,
        (whole, before: string, id: string) =>
          bookmarks.has(id) ? `${before}"${bookmarks.get(id)}"` : whole,
      )
      .replace(/\b_Toc\w+/g, (name) => (anchors.has(name) ? `_Toc${anchors.get(name)}` : name))
      .replace(/^(<wp:docPr [^>]*?\bid=)"[^"]*"/, (_, before: string) => `${before}"${pictures}"`);
  });
}

/** Changes only what stands in tags: people may have written the very same signs in a note. */
const inTags = (xml: string, change: (tag: string) => string): string =>
  xml.replace(/<[^>]+>/g, change);

const counterFor = (xml: string, pattern: RegExp): Map<string, number> =>
  new Map(
    [...new Set([...xml.matchAll(pattern)].map((match) => match[1] ?? ''))].map((id, index) => [
      id,
      index + 1,
    ]),
  );

/** A moment as Word writes it. A damaged one must not stop the export, so it becomes the earliest that ZIP knows. */
function momentText(moment: number): string {
  const isUsable = Number.isFinite(moment) && moment >= 0 && moment < Date.UTC(9999, 0);
  return new Date(isUsable ? moment : Date.UTC(1980, 0)).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** The library writes the moment of building and leaves the language out. */
function withOrigin(core: string, origin: DocxOrigin): string {
  const moments = { created: origin.createdAt, modified: origin.modifiedAt } as const;
  return core
    .replace(
      /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
      (_, open: string, which: 'created' | 'modified') => `${open}${momentText(moments[which])}`,
    )
    .replace(/<dc:language>[^<]*<\/dc:language>/g, '')
    .replace(
      '<dcterms:created',
      `<dc:language>${origin.languageTag}</dc:language><dcterms:created`,
    );
}
