import { agendaItemSchema } from '@iza/domain/action';
import { describe, expect, it } from 'vitest';
import { answerableGroups } from '../actions/index.ts';
import { findClause } from '../clauses/index.ts';
import { commitments, financeAnnexCommitments } from '../commitments/index.ts';
import { parties } from '../parties/index.ts';
import { agendaItems, answering, answersFor, findAgendaItem } from './index.ts';

const known = new Set<string>([
  ...parties.map(({ id }) => id),
  ...answerableGroups.map(({ code }) => code),
]);

describe('the agenda of the accord', () => {
  it('holds every action point and every dated commitment once, each in its schema and at a clause that exists', () => {
    expect(agendaItems).toHaveLength(120 + commitments.length + financeAnnexCommitments.length);
    expect(new Set(agendaItems.map(({ id }) => id)).size).toBe(agendaItems.length);
    for (const item of agendaItems) {
      expect(agendaItemSchema.safeParse(item).error, item.id).toBeUndefined();
      expect(findClause(item.clause ?? ''), item.id).toBeDefined();
    }
  });

  it('keeps a standing at one place: what is said twice names an item that names no other', () => {
    for (const { id, sameAs } of agendaItems) {
      if (sameAs !== null) expect(findAgendaItem(sameAs)?.sameAs, id).toBeNull();
    }
    expect(agendaItems.filter(({ sameAs }) => sameAs !== null).length).toBeGreaterThan(100);
  });

  it('tells proposed outcomes from tasks', () => {
    const aims = agendaItems.filter(({ kind }) => kind === 'outcome-aim');
    expect(aims).toHaveLength(20);
    expect(aims.every(({ clause }) => clause?.startsWith('5.3'))).toBe(true);
  });

  it('has a theme for whatever stands in a theme, and none for money, governance and the general list', () => {
    for (const { id, theme, clause } of agendaItems) {
      if (/^[A-J]/.test(clause ?? '')) expect(theme, id).toBe(clause?.[0]);
      if (clause?.startsWith('3.')) expect(theme, id).not.toBeNull();
      if (/^[456K]/.test(clause ?? '')) expect(theme, id).toBeNull();
    }
  });

  it('names nobody who is neither a party nor a group that is known', () => {
    for (const { id, responsible } of agendaItems) {
      for (const code of responsible) expect(known.has(code), `${id}: ${code}`).toBe(true);
    }
  });
});

describe('who answers for whom', () => {
  it('is said of groups that are known, by organisations that are known, once', () => {
    const pairs = answering.map(({ code, party }) => `${code} ${party}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { code, party } of answering) {
      expect(known.has(code), code).toBe(true);
      expect(parties.find(({ id }) => id === party)?.kind, party).toBe('organisation');
    }
  });

  it('lets an umbrella answer for its members, and no member for the umbrella', () => {
    expect(answersFor('zn' as never)).toContain('zorgverzekeraars');
    expect(answersFor('vng' as never)).toContain('gemeenten');
    expect(answersFor('zilveren-kruis' as never)).toEqual(['zilveren-kruis']);
  });

  it('leaves groups without a speaker to the programme team', () => {
    const spoken = new Set(answering.map(({ code }) => code));
    const silent = [...known].filter(
      (code) =>
        !spoken.has(code as never) &&
        !parties.some(({ id, kind }) => id === code && kind === 'organisation') &&
        agendaItems.some(({ responsible }) => responsible.includes(code as never)),
    );
    expect(silent.toSorted()).toEqual([
      'betrokken-partijen',
      'czo',
      'ict-leveranciers',
      'informatieberaad-zorg',
      'nvavg',
      'regionale-partijen',
      'sociaal-domein',
      'werkgevers',
    ]);
  });
});
