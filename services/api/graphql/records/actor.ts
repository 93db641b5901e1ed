import { builder } from '../builder.ts';
import { openPerson } from '../loaders.ts';
import { Actor, Person } from '../refs.ts';
import { groupField } from '../fields.ts';

const standing = builder.enumType('Standing', {
  description: 'What an act recorded for another stands for (domain: proof and authorship).',
  values: {
    OWN: { description: 'Recorded by whoever did it (eigen handeling).' },
    CLAIMED: {
      description: 'Recorded on behalf of another, who has not said anything of it yet (geclaimd).',
    },
    CONFIRMED: { description: 'Confirmed by the person or party whose act it is (bevestigd).' },
    DISOWNED: { description: 'The person or party says it is not theirs (ontkend): it counts nowhere.' },
  },
});

Actor.implement({
  description:
    'Who did something, and in what capacity: as the header of the event says. Anybody may see the pseudonym; the name is personal and can be emptied.',
  fields: (t) => ({
    pseudonym: t.id({
      description: "The person's id (`person-<uuid>`), or a pseudonym of single use for anonymous input.",
      resolve: ({ row }) => row.actor,
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'The person; null: anonymous, or never registered.',
      resolve: ({ reading, row }, _, context) => openPerson(context, reading, row.actor),
    }),
    role: t.string({
      nullable: true,
      description:
        'The role (rol) in which the actor acted, as claimed; null: none named, or of an input whose group is too small to be shown.',
      resolve: ({ row }) => row.role,
    }),
    group: groupField(
      t,
      'The group (partij) for which the actor acted; null: none, or too small a group to be shown.',
      (row) => row.party,
    ),
    onBehalfOf: t.id({
      nullable: true,
      description:
        'Id of the person or group whose act it really is (namens); null: the actor itself, or of an input whose group is too small to be shown.',
      resolve: ({ row }) => row.onBehalfOf,
    }),
    standing: t.field({
      type: standing,
      description: 'Whether an act on behalf of another was confirmed or disowned.',
      resolve: ({ row }) => row.standing,
    }),
  }),
});
