import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PROJECT_ROOT } from '../play/launch';

/** The built files as [name, text]. */
const files = (): [string, string][] =>
  readdirSync(join(PROJECT_ROOT, 'out'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(c?js|css|html)$/.test(name))
    .map((name) => [name, readFileSync(join(PROJECT_ROOT, 'out', name), 'utf8')]);

/** Hosts whose addresses may stand in the built files, and why: none of them is ever asked for anything. */
const NAMED_ONLY: Readonly<Record<string, string>> = {
  'schemas.openxmlformats.org': 'names of namespaces in Word files',
  'schemas.microsoft.com': 'names of namespaces in Word files',
  'purl.org': 'names of namespaces in Word files',
  'purl.oclc.org': 'names of namespaces in Word files',
  'www.w3.org': 'names of namespaces in Word files and in pictures',
  'json-schema.org': 'the name of a dialect, in zod',
  'react.dev': 'explanations in React’s error messages',
  'officeopenxml.com': 'explanations in comments of docx',
  'www.datypic.com': 'explanations in comments of docx',
  'c-rex.net': 'explanations in comments of docx',
  'github.com': 'explanations in comments of docx',
  'learn.microsoft.com': 'explanations in comments of docx',
  'docs.microsoft.com': 'explanations in comments of docx',
  'answers.microsoft.com': 'explanations in comments of docx',
  'www.ecma-international.org': 'explanations in comments of docx',
  'stackoverflow.com': 'explanations in comments of docx',
  'www.npmjs.com': 'explanations in comments of docx',
  'developer.mozilla.org': 'explanations in comments of papaparse',
  'example.com': 'examples in comments of docx',
};

test('the built files name no address of another computer, but for some that are only names', () => {
  const hosts = files().flatMap(([name, text]) =>
    [...text.matchAll(/\b(?:https?|wss?|ftp):\/\/([\w.-]+\.[a-z]{2,})/gi)].map(
      ([, host = '']) => `${host.toLowerCase()} in ${name}`,
    ),
  );
  expect(hosts.length).toBeGreaterThan(0);
  expect(hosts.filter((found) => !((found.split(' ')[0] ?? '') in NAMED_ONLY))).toEqual([]);
});

test('the page’s files name no address but those of namespaces and of explanations', () => {
  const page = files().filter(([name]) => name.startsWith('renderer'));
  const hosts = page.flatMap(([, text]) =>
    [...text.matchAll(/\b\w+:\/\/([\w.-]+)/g)].map(([, host = '']) => host),
  );
  expect(page.length).toBeGreaterThan(2);
  expect([...new Set(hosts)].sort()).toEqual(['json-schema.org', 'react.dev', 'www.w3.org']);
});

/** What of Node.js the built main process uses. A network module among them would be a decision. */
const NETWORK = [
  'http',
  'https',
  'http2',
  'net',
  'tls',
  'dgram',
  'dns',
  'inspector',
  'child_process',
  'cluster',
];

test('the built main process loads no module that can reach a network or start a program', () => {
  const modules = files()
    .filter(([name]) => !name.startsWith('renderer'))
    .flatMap(([, text]) =>
      [...text.matchAll(/(?:\bfrom|\bimport|\brequire\(|\bimport\()\s*["']([^"'\n]+)["']/g)].map(
        ([, name = '']) => name.replace(/^node:/, '').split('/')[0] ?? '',
      ),
    )
    .filter((name) => isBuiltin(name));
  expect(modules).toContain('fs');
  expect(modules.filter((name) => NETWORK.includes(name))).toEqual([]);
});

test('the built page has no code, style or event handler inside its markup', () => {
  const page = readFileSync(join(PROJECT_ROOT, 'out/renderer/index.html'), 'utf8');
  expect(page).toContain('<script');
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>|<style|\son\w+=|\sstyle=|javascript:/i);
});
