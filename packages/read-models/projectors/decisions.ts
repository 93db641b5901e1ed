import type { decisionEvents } from '@besluitspoor/governance';
import { projectDispute, projectRights } from './disputes.ts';
import { link } from './input-events.ts';
import { makeFindable } from './projecting.ts';
import type { EventsOf } from './event-reading.ts';
import { contributorOf } from './parties.ts';
import type { Place, Projecting } from './projecting.ts';
import { ruleVersionId } from './rules.ts';

type DecisionEvent = EventsOf<typeof decisionEvents>;

export const projectDecision = (
  to: Projecting,
  event: DecisionEvent,
  { position }: Place,
  project: string,
): void => {
  const { database } = to;
  const id = event.at.stream;
  const occurredAt = event.at.occurredAt ?? '';
  switch (event.type) {
    case 'decision.opened': {
      const { organisation, title, question, kind, step, rule, alternatives, affected } = event.payload;
      database.insert('decision', {
        position,
        id,
        organisation,
        project,
        kind,
        step,
        status: 'OPEN',
        rule: rule?.rule,
        rule_version: rule === undefined ? undefined : ruleVersionId(rule.rule, rule.version),
        opened_at: occurredAt,
        log_key: `1${occurredAt}`,
        round: 1,
      });
      for (const alternative of alternatives) addAlternative(to, id, alternative, position);
      for (const group of affected) to.parties.partyNamed(project, group);
      for (const theme of event.payload.themes ?? []) {
        database.run('INSERT OR IGNORE INTO decision_theme (theme, decision) VALUES (?, ?)', theme, id);
      }
      projectRights(to, id, event.payload.rights);
      makeFindable(to, position, title, question);
      return;
    }
    case 'decision.proposalAmended':
      database.run('UPDATE decision SET proposal = ? WHERE id = ?', position, id);
      return;
    case 'decision.alternativeAdded':
      return addAlternative(to, id, event.payload, position);
    case 'decision.inputConsidered': {
      const entry = to.inputs.entry(event.payload.input);
      if (entry !== undefined) link(to, entry, id, 'CONSIDERED', position);
      return;
    }
    case 'decision.adviceRequested':
    case 'decision.consentRequested': {
      const { request, party } = event.payload;
      const kind = event.type === 'decision.adviceRequested' ? 'ADVICE' : 'CONSENT';
      database.insert('party_request', { position, decision: id, number: request, kind, party });
      to.parties.partyNamed(project, party);
      return;
    }
    case 'decision.adviceGiven': {
      const { request, party, advice, text } = event.payload;
      answerRequest(to, id, request, advice, position, text);
      to.parties.contributed(project, party, contributorOf(event.at));
      return;
    }
    case 'decision.consentGiven':
      consentHeldBack(to, id, event.payload.request, null);
      return answerRequest(to, id, event.payload.request, 'GIVEN', position, event.payload.text);
    case 'decision.consentWithheld':
      consentHeldBack(to, id, event.payload.request, position, event.payload.text);
      return answerRequest(to, id, event.payload.request, 'WITHHELD', position, event.payload.text);
    // The party goes on withholding it: what a court says in its stead takes no dissent away.
    case 'decision.consentReplaced':
      return answerRequest(to, id, event.payload.request, 'REPLACED', position, event.payload.text);
    case 'decision.positionTaken':
    case 'decision.positionChanged':
      return takePosition(to, id, event, position, project);
    case 'decision.objectionRaised': {
      const { objection, person, alternative } = event.payload;
      return raiseObjection(to, id, objection, person, alternative, position);
    }
    case 'decision.objectionResolved':
      return settleObjection(to, id, event.payload.objection, 'RESOLVED', position, event.payload.how);
    case 'decision.objectionOverruled':
      return settleObjection(to, id, event.payload.objection, 'OVERRULED', position, event.payload.reason);
    case 'decision.roundBegun':
      database.run('UPDATE decision SET round = ? WHERE id = ?', event.payload.round, id);
      return;
    case 'decision.taken': {
      const { outcome, notChosen, advice } = event.payload;
      database.run(
        `UPDATE decision SET status = 'TAKEN', outcome = ?, taken = ?, taken_at = ?, log_key = ?, status_event = ?
          WHERE id = ?`,
        outcome,
        position,
        occurredAt,
        `0${occurredAt}`,
        position,
        id,
      );
      for (const { alternative, reason } of notChosen ?? []) {
        database.run(
          'UPDATE alternative SET not_chosen = ? WHERE decision = ? AND number = ?',
          reason,
          id,
          alternative,
        );
      }
      return followAdvice(to, id, advice);
    }
    case 'decision.rejected':
      finish(to, id, 'REJECTED', position, occurredAt);
      return followAdvice(to, id, event.payload.advice);
    case 'decision.withdrawn':
      return finish(to, id, 'WITHDRAWN', position, occurredAt);
    case 'decision.deferred':
      return stand(to, id, 'DEFERRED', position);
    case 'decision.escalated':
      return stand(to, id, 'ESCALATED', position);
    case 'decision.allowed':
      database.run('UPDATE decision SET allowed = ? WHERE id = ?', position, id);
      return reopen(to, id, position);
    case 'decision.resumed':
      return reopen(to, id, position);
    case 'decision.published':
      database.run('UPDATE decision SET published = ? WHERE id = ?', position, id);
      return;
    case 'decision.superseded':
      return replace(to, id, 'SUPERSEDED', position, event.payload.by);
    case 'decision.reversed':
      return replace(to, id, 'REVERSED', position, event.payload.by);
    case 'decision.rightDisputed':
    case 'decision.disputeSettled':
    case 'decision.nullityInvoked':
    case 'decision.nullityLifted':
      return projectDispute(to, id, event, position);
    case 'decision.told':
    case 'decision.goingOnEndorsed':
    case 'decision.alternativesAsked':
    case 'decision.dissenterAsked':
    case 'decision.dissentAnswered':
    case 'decision.carryingOutBegun':
    case 'decision.worksCouncilAgreed':
    case 'decision.actConfirmed':
    case 'decision.actDisowned':
  }
};

const addAlternative = (
  { database }: Projecting,
  decision: string,
  alternative: {
    readonly alternative: number;
    readonly title: string;
    readonly description?: string | undefined;
    readonly broughtBy?: string | undefined;
  },
  position: number,
): void => {
  const { title, description, broughtBy } = alternative;
  database.insert('alternative', {
    decision,
    number: alternative.alternative,
    title,
    description,
    party: broughtBy,
    position,
  });
};

const takePosition = (
  to: Projecting,
  decision: string,
  event: Extract<DecisionEvent, { type: 'decision.positionTaken' | 'decision.positionChanged' }>,
  position: number,
  project: string,
): void => {
  const { person, party, alternative, stance, interest, objection, late } = event.payload;
  to.database.run(
    `UPDATE stance SET replaced = 1 WHERE decision = ? AND person = ? AND alternative = ? AND replaced = 0
      AND round = (SELECT round FROM decision WHERE id = ?)`,
    decision,
    person,
    alternative,
    decision,
  );
  to.database.run(
    `INSERT INTO stance (position, decision, person, party, alternative, stance, interest, round, late, replaced)
      SELECT ?, id, ?, ?, ?, ?, ?, round, ?, 0 FROM decision WHERE id = ?`,
    position,
    person,
    party,
    alternative,
    stance,
    interest,
    late === true,
    decision,
  );
  if (party !== undefined) to.parties.contributed(project, party, person);
  if (objection !== undefined) raiseObjection(to, decision, objection, person, alternative, position);
  if (event.type === 'decision.positionChanged' && event.payload.resolves !== undefined) {
    settleObjection(to, decision, event.payload.resolves, 'RESOLVED', position);
  }
};

const raiseObjection = (
  { database }: Projecting,
  decision: string,
  number: number,
  person: string,
  alternative: number,
  position: number,
): void => database.insert('objection', { position, decision, number, person, alternative, status: 'OPEN' });

const settleObjection = (
  { database }: Projecting,
  decision: string,
  number: number,
  status: string,
  position: number,
  how?: string,
): void => {
  database.run(
    'UPDATE objection SET status = ?, settled = ?, how = ? WHERE decision = ? AND number = ?',
    status,
    position,
    how,
    decision,
    number,
  );
};

const answerRequest = (
  { database }: Projecting,
  decision: string,
  number: number,
  answer: string,
  position: number,
  words?: string,
): void => {
  database.run(
    'UPDATE party_request SET answer = ?, answered = ?, text = ? WHERE decision = ? AND number = ?',
    answer,
    position,
    words,
    decision,
    number,
  );
};

/** Keeps when and why a party last withheld its consent; null: it has given it since. */
const consentHeldBack = (
  { database }: Projecting,
  decision: string,
  number: number,
  position: number | null,
  words?: string,
): void => {
  database.run(
    'UPDATE party_request SET withheld = ?, withheld_text = ? WHERE decision = ? AND number = ?',
    position,
    words,
    decision,
    number,
  );
};

const followAdvice = (
  { database }: Projecting,
  decision: string,
  advice:
    | readonly {
        readonly request: number;
        readonly followed: boolean;
        readonly reason?: string | undefined;
      }[]
    | undefined,
): void => {
  for (const { request, followed, reason } of advice ?? []) {
    database.run(
      'UPDATE party_request SET followed = ?, deviation = ? WHERE decision = ? AND number = ?',
      followed,
      reason,
      decision,
      request,
    );
  }
};

const finish = (
  { database }: Projecting,
  decision: string,
  status: 'REJECTED' | 'WITHDRAWN',
  position: number,
  occurredAt: string,
): void => {
  const column = status === 'REJECTED' ? 'rejected' : 'withdrawn';
  database.run(
    `UPDATE decision SET status = ?, ${column} = ?, log_key = ?, status_event = ? WHERE id = ?`,
    status,
    position,
    `0${occurredAt}`,
    position,
    decision,
  );
};

const stand = (
  { database }: Projecting,
  decision: string,
  status: 'DEFERRED' | 'ESCALATED',
  position: number,
): void => {
  const column = status === 'DEFERRED' ? 'deferred' : 'escalated';
  database.run(
    `UPDATE decision SET status = ?, ${column} = ?, status_event = ? WHERE id = ?`,
    status,
    position,
    position,
    decision,
  );
};

const reopen = ({ database }: Projecting, decision: string, position: number): void => {
  database.run(
    `UPDATE decision SET status = 'OPEN', status_event = ? WHERE id = ? AND status IN ('DEFERRED', 'ESCALATED')`,
    position,
    decision,
  );
};

const replace = (
  { database }: Projecting,
  decision: string,
  status: 'SUPERSEDED' | 'REVERSED',
  position: number,
  by: string,
): void => {
  database.run(
    'UPDATE decision SET status = ?, replaced = ?, replaced_by = ?, status_event = ? WHERE id = ?',
    status,
    position,
    by,
    position,
    decision,
  );
};
