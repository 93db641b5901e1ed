import { z } from 'zod';
import { actEvents } from '../record/act.ts';
import { event } from '../record/event.ts';
import { idOf } from '../record/id.ts';
import { closedList } from '../record/vocabulary.ts';

export const groupKind = closedList('GroupKind', 'The kind of stakeholder group (belanghebbendengroep).', {
  EMPLOYEES: { nl: 'medewerkers', en: 'employees' },
  WORKS_COUNCIL: { nl: 'medezeggenschapsraad', en: 'works council' },
  MANAGEMENT: { nl: 'leidinggevenden', en: 'management' },
  SPONSOR: { nl: 'opdrachtgever', en: 'sponsor' },
  EXPERTS: { nl: 'deskundigen', en: 'experts' },
  SUPPLIERS: { nl: 'leveranciers', en: 'suppliers' },
  CLIENTS: { nl: 'klanten', en: 'clients' },
  CITIZENS: { nl: 'burgers', en: 'citizens' },
  OTHER: { nl: 'overige', en: 'other' },
});

export const sector = closedList('Sector', 'The sector of a group, for the quadruple helix.', {
  GOVERNMENT: { nl: 'overheid', en: 'government' },
  BUSINESS: { nl: 'bedrijfsleven', en: 'business' },
  KNOWLEDGE: { nl: 'kennisinstellingen', en: 'knowledge institutions' },
  SOCIETY: { nl: 'samenleving', en: 'society' },
});

/** A stakeholder group (belanghebbendengroep). */
export const groupEvents = {
  defined: event(
    'group.defined',
    z.strictObject({
      organisation: idOf('organisation'),
      name: z.string(),
      groupKind,
      /** Number of people; left out: not known. */
      size: z.int().optional(),
      sector: sector.optional(),
    }),
  ),
  resized: event('group.resized', z.strictObject({ size: z.int() })),
  retired: event('group.retired', z.strictObject({ reason: z.string().optional() })),
  /** Replaces the groups that this one represents. */
  representationSet: event('group.representationSet', z.strictObject({ represents: z.array(idOf('group')) })),
  memberJoined: event('group.memberJoined', z.strictObject({ person: idOf('person') })),
  memberLeft: event('group.memberLeft', z.strictObject({ person: idOf('person') })),
  ...actEvents('group'),
};
