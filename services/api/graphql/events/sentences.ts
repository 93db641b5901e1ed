import type { Label } from '@besluitspoor/governance';

/**
 * What happened, in a sentence for each type of event; `{name}` stands for a value of the payload.
 * A test holds this list against the events of the domain.
 */
export const sentences: Readonly<Record<string, Label>> = {
  'organisation.registered': {
    nl: 'Organisatie geregistreerd: {name}.',
    en: 'Organisation registered: {name}.',
  },
  'organisation.defaultsSet': {
    nl: 'Vastgelegd wat geldt waar niets anders is afgesproken.',
    en: 'Set what holds where nothing else was agreed.',
  },
  'organisation.roleGranted': { nl: 'Rol gegeven: {role}.', en: 'Role granted: {role}.' },
  'organisation.roleRevoked': { nl: 'Rol ingetrokken: {role}.', en: 'Role revoked: {role}.' },
  'organisation.templatePhraseRegistered': {
    nl: 'Standaardzin geregistreerd: {phrase}.',
    en: 'Standard phrase registered: {phrase}.',
  },
  'organisation.mandateGiven': {
    nl: 'Mandaat {mandate} gegeven, vastgelegd in {writtenIn}.',
    en: 'Mandate {mandate} given, written in {writtenIn}.',
  },
  'organisation.mandateWithdrawn': {
    nl: 'Mandaat {mandate} ingetrokken: {reason}',
    en: 'Mandate {mandate} withdrawn: {reason}',
  },
  'organisation.rightEstablished': {
    nl: 'Recht {right} vastgesteld: {nature} ({basis}).',
    en: 'Right {right} established: {nature} ({basis}).',
  },
  'organisation.rightEnded': { nl: 'Recht {right} vervallen: {reason}', en: 'Right {right} ended: {reason}' },
  'person.registered': { nl: 'Persoon geregistreerd.', en: 'Person registered.' },
  'person.renamed': { nl: 'Naam of contactgegeven gewijzigd.', en: 'Name or contact changed.' },
  'group.defined': { nl: 'Groep vastgelegd: {name}.', en: 'Group defined: {name}.' },
  'group.resized': { nl: 'Grootte van de groep: {size}.', en: 'Size of the group: {size}.' },
  'group.retired': { nl: 'Groep opgeheven.', en: 'Group retired.' },
  'group.representationSet': {
    nl: 'Vastgelegd wie de groep vertegenwoordigt.',
    en: 'Set whom the group represents.',
  },
  'group.memberJoined': { nl: 'Iemand werd lid van de groep.', en: 'Somebody joined the group.' },
  'group.memberLeft': { nl: 'Iemand verliet de groep.', en: 'Somebody left the group.' },
  'project.initiated': { nl: 'Project gestart: {title}.', en: 'Project initiated: {title}.' },
  'project.goalsStated': {
    nl: 'Belangen van werkgever en werknemers vastgelegd.',
    en: "Employer's and employees' interests stated.",
  },
  'project.teamComposed': { nl: 'Projectteam samengesteld.', en: 'Team composed.' },
  'project.teamChanged': { nl: 'Projectteam gewijzigd.', en: 'Team changed.' },
  'project.steeringGroupComposed': { nl: 'Stuurgroep samengesteld.', en: 'Steering group composed.' },
  'project.steeringGroupChanged': { nl: 'Stuurgroep gewijzigd.', en: 'Steering group changed.' },
  'project.framesSet': { nl: 'Kaders vastgesteld.', en: 'Frames set.' },
  'project.framesAdjusted': { nl: 'Kaders bijgesteld: {reason}', en: 'Frames adjusted: {reason}' },
  'project.stepEntered': { nl: 'Stap begonnen: {step}.', en: 'Step entered: {step}.' },
  'project.stepRevisited': {
    nl: 'Terug naar stap {step}: {reason}',
    en: 'Step {step} revisited: {reason}',
  },
  'project.participationPromised': {
    nl: 'Trede {rung} van de participatieladder toegezegd.',
    en: 'Rung {rung} of the participation ladder promised.',
  },
  'project.participationChanged': {
    nl: 'Toezegging {promise} gewijzigd in trede {rung}.',
    en: 'Promise {promise} changed to rung {rung}.',
  },
  'project.participationEndorsed': {
    nl: 'Toezegging {promise} onderschreven.',
    en: 'Promise {promise} endorsed.',
  },
  'project.informationShared': { nl: 'Informatie gedeeld: {about}', en: 'Information shared: {about}' },
  'project.termsSet': { nl: 'Termijnen vastgesteld.', en: 'Terms set.' },
  'project.paused': { nl: 'Project gepauzeerd: {reason}', en: 'Project paused: {reason}' },
  'project.resumed': { nl: 'Project hervat.', en: 'Project resumed.' },
  'project.closed': { nl: 'Project afgesloten: {summary}', en: 'Project closed: {summary}' },
  'project.stakeholderMapped': {
    nl: 'Groep in kaart gebracht: {interest}',
    en: 'Group mapped: {interest}',
  },
  'project.planRecorded': { nl: 'Plan vastgelegd: {plan}.', en: 'Plan recorded: {plan}.' },
  'project.planShared': { nl: 'Plan gedeeld: {plan}.', en: 'Plan shared: {plan}.' },
  'project.supportMeasureRecorded': {
    nl: 'Ondersteuning ({support}): {description}',
    en: 'Support ({support}): {description}',
  },
  'project.customisationRecorded': {
    nl: 'Keuze gelaten aan gebruikers of teams: {description}',
    en: 'Choice left to users or teams: {description}',
  },
  'project.attentionPointWaived': {
    nl: 'Afgezien van aandachtspunt {point}: {reason}',
    en: 'Attention point {point} waived: {reason}',
  },
  'project.decisionReportedMissing': {
    nl: 'Ontbrekend besluit gemeld (melding {report}): {description}',
    en: 'Decision reported missing (report {report}): {description}',
  },
  'project.reportSettled': {
    nl: 'Melding {report} afgehandeld: {reason}',
    en: 'Report {report} settled: {reason}',
  },
  'theme.opened': { nl: 'Thema geopend: {name}.', en: 'Theme opened: {name}.' },
  'theme.answered': {
    nl: 'Thema beantwoord: {disposition}.',
    en: 'Theme answered: {disposition}.',
  },
  'rule.proposed': {
    nl: 'Besluitvormingsregel voorgesteld: {title}.',
    en: 'Decision rule proposed: {title}.',
  },
  'rule.endorsed': { nl: 'Versie {version} onderschreven.', en: 'Version {version} endorsed.' },
  'rule.declined': { nl: 'Versie {version} niet onderschreven.', en: 'Version {version} declined.' },
  'rule.agreed': { nl: 'Versie {version} afgesproken.', en: 'Version {version} agreed.' },
  'rule.imposed': { nl: 'Versie {version} opgelegd: {reason}', en: 'Version {version} imposed: {reason}' },
  'rule.laidDown': {
    nl: 'Versie {version} vastgelegd bij {article}.',
    en: 'Version {version} laid down by {article}.',
  },
  'rule.amended': {
    nl: 'Versie {version} voorgesteld: {reason}',
    en: 'Version {version} proposed: {reason}',
  },
  'rule.retired': { nl: 'Regel ingetrokken: {reason}', en: 'Rule retired: {reason}' },
  'consultation.opened': { nl: 'Raadpleging geopend: {question}', en: 'Consultation opened: {question}' },
  'consultation.invitationSent': { nl: 'Groep uitgenodigd.', en: 'Group invited.' },
  'consultation.extended': {
    nl: 'Raadpleging verlengd tot en met {closesOn}.',
    en: 'Consultation extended to {closesOn}.',
  },
  'consultation.closed': { nl: 'Raadpleging gesloten.', en: 'Consultation closed.' },
  'consultation.summarised': { nl: 'Raadpleging samengevat.', en: 'Consultation summarised.' },
  'input.submitted': { nl: 'Inbreng ingediend: {kind}.', en: 'Input submitted: {kind}.' },
  'input.placedInTheme': { nl: 'In een thema geplaatst.', en: 'Placed in a theme.' },
  'input.takenFromTheme': { nl: 'Uit een thema gehaald.', en: 'Taken out of a theme.' },
  'input.clarified': { nl: 'Verduidelijkt door de indiener.', en: 'Clarified by its submitter.' },
  'input.supported': { nl: 'Gesteund.', en: 'Supported.' },
  'input.supportsCounted': {
    nl: 'Steunbetuigingen geteld: {count}.',
    en: 'Supports counted: {count}.',
  },
  'input.linked': { nl: 'Gekoppeld.', en: 'Linked.' },
  'input.unlinked': { nl: 'Ontkoppeld.', en: 'Unlinked.' },
  'input.acknowledged': { nl: 'Ontvangst bevestigd.', en: 'Receipt acknowledged.' },
  'input.merged': { nl: 'Samengevoegd: {reason}', en: 'Merged: {reason}' },
  'input.reclassified': {
    nl: 'Heringedeeld van {from} naar {to}: {reason}',
    en: 'Reclassified from {from} to {to}: {reason}',
  },
  'input.answered': { nl: 'Beantwoord: {disposition}.', en: 'Answered: {disposition}.' },
  'input.answerRevised': { nl: 'Antwoord herzien: {disposition}.', en: 'Answer revised: {disposition}.' },
  'input.contested': {
    nl: 'Betwist door de indiener: {subject}.',
    en: 'Contested by its submitter: {subject}.',
  },
  'input.contestSettled': { nl: 'Betwisting afgedaan.', en: 'Contest settled.' },
  'input.withdrawn': { nl: 'Ingetrokken door de indiener.', en: 'Withdrawn by its submitter.' },
  'input.followUpReported': {
    nl: 'Opvolging gemeld: {description}',
    en: 'Follow-up reported: {description}',
  },
  'decision.opened': { nl: 'Besluit geopend: {title}.', en: 'Decision opened: {title}.' },
  'decision.proposalAmended': { nl: 'Voorstel gewijzigd.', en: 'Proposal amended.' },
  'decision.alternativeAdded': { nl: 'Alternatief toegevoegd: {title}.', en: 'Alternative added: {title}.' },
  'decision.inputConsidered': {
    nl: 'Inbreng gewogen in een besluit.',
    en: 'Input considered in a decision.',
  },
  'decision.adviceRequested': { nl: 'Advies gevraagd.', en: 'Advice requested.' },
  'decision.adviceGiven': { nl: 'Advies gegeven: {advice}.', en: 'Advice given: {advice}.' },
  'decision.consentRequested': { nl: 'Instemming gevraagd.', en: 'Consent requested.' },
  'decision.consentGiven': { nl: 'Instemming gegeven.', en: 'Consent given.' },
  'decision.consentWithheld': { nl: 'Instemming onthouden.', en: 'Consent withheld.' },
  'decision.consentReplaced': {
    nl: 'Vervangende toestemming van {court}.',
    en: 'Consent replaced by {court}.',
  },
  'decision.positionTaken': { nl: 'Standpunt ingenomen: {stance}.', en: 'Position taken: {stance}.' },
  'decision.positionChanged': { nl: 'Standpunt gewijzigd: {stance}.', en: 'Position changed: {stance}.' },
  'decision.objectionRaised': {
    nl: 'Bezwaar {objection} gemaakt.',
    en: 'Objection {objection} raised.',
  },
  'decision.objectionResolved': {
    nl: 'Bezwaar {objection} opgelost.',
    en: 'Objection {objection} resolved.',
  },
  'decision.objectionOverruled': {
    nl: 'Bezwaar {objection} terzijde gesteld: {reason}',
    en: 'Objection {objection} overruled: {reason}',
  },
  'decision.roundBegun': { nl: 'Ronde {round} begonnen: {reason}', en: 'Round {round} begun: {reason}' },
  'decision.taken': { nl: 'Besluit genomen: {rationale}', en: 'Decision taken: {rationale}' },
  'decision.rejected': { nl: 'Besluit verworpen: {rationale}', en: 'Decision rejected: {rationale}' },
  'decision.deferred': {
    nl: 'Besluit aangehouden tot {until}: {reason}',
    en: 'Decision deferred until {until}: {reason}',
  },
  'decision.resumed': { nl: 'Besluit hervat.', en: 'Decision resumed.' },
  'decision.escalated': {
    nl: 'Voorgelegd aan de opdrachtgever: {reason}',
    en: 'Escalated to the sponsor: {reason}',
  },
  'decision.allowed': { nl: 'Toegestaan door de opdrachtgever.', en: 'Allowed by the sponsor.' },
  'decision.told': { nl: 'De groep is verteld: {about}.', en: 'The group was told: {about}.' },
  'decision.published': { nl: 'Besluit gepubliceerd.', en: 'Decision published.' },
  'decision.superseded': { nl: 'Vervangen door een later besluit.', en: 'Superseded by a later decision.' },
  'decision.reversed': { nl: 'Teruggedraaid door een later besluit.', en: 'Reversed by a later decision.' },
  'decision.withdrawn': { nl: 'Besluit ingetrokken: {reason}', en: 'Decision withdrawn: {reason}' },
  'decision.goingOnEndorsed': {
    nl: 'Een partij onderschreef dat het besluit doorgaat onder versie {version}.',
    en: 'A party endorsed going on under version {version}.',
  },
  'decision.alternativesAsked': {
    nl: 'Een groep is om alternatieven gevraagd.',
    en: 'A group was asked for alternatives.',
  },
  'decision.dissenterAsked': {
    nl: 'Een andersdenkende is naar de reden gevraagd.',
    en: 'A dissenter was asked for the reason.',
  },
  'decision.dissentAnswered': { nl: 'Tegengeluid beantwoord: {answer}', en: 'Dissent answered: {answer}' },
  'decision.carryingOutBegun': { nl: 'Uitvoering begonnen: {what}', en: 'Carrying out begun: {what}' },
  'decision.worksCouncilAgreed': {
    nl: 'De medezeggenschap stemde in met de uitvoering.',
    en: 'The works council agreed to carrying it out.',
  },
  'decision.nullityInvoked': { nl: 'Nietigheid ingeroepen: {text}', en: 'Nullity invoked: {text}' },
  'decision.nullityLifted': {
    nl: 'Inroeping van de nietigheid beëindigd door {by}: {reason}',
    en: 'Invocation of nullity lifted by {by}: {reason}',
  },
  'decision.rightDisputed': {
    nl: 'Geschil over recht {right}: {text}',
    en: 'Right {right} disputed: {text}',
  },
  'decision.disputeSettled': {
    nl: 'Geschil over recht {right} beslecht door {by}: {text}',
    en: 'Dispute about right {right} settled by {by}: {text}',
  },
  'pilot.planned': { nl: 'Proef gepland: {title}.', en: 'Pilot planned: {title}.' },
  'pilot.criteriaAgreed': { nl: 'Criteria van de proef afgesproken.', en: 'Criteria of the pilot agreed.' },
  'pilot.started': { nl: 'Proef begonnen.', en: 'Pilot started.' },
  'pilot.personsAcquainted': {
    nl: 'Geteld wie kennismaakte met de proef.',
    en: 'Counted who got acquainted with the pilot.',
  },
  'pilot.measurementRecorded': {
    nl: 'Gemeten: {value} (variant {variant}, criterium {criterion}).',
    en: 'Measured: {value} (variant {variant}, criterion {criterion}).',
  },
  'pilot.evaluated': { nl: 'Proef geëvalueerd: {findings}', en: 'Pilot evaluated: {findings}' },
  'pilot.concluded': { nl: 'Proef afgerond: {conclusion}', en: 'Pilot concluded: {conclusion}' },
  'assessment.recorded': {
    nl: 'Beoordeling vastgelegd: {instrument}, versie {instrumentVersion}.',
    en: 'Assessment recorded: {instrument}, version {instrumentVersion}.',
  },
};

/** What holds of any record. */
export const anyRecordSentences: Readonly<Record<string, Label>> = {
  actConfirmed: {
    nl: 'Bevestigd door degene namens wie het was vastgelegd.',
    en: 'Confirmed by whoever it was recorded for.',
  },
  actDisowned: {
    nl: 'Ontkend door degene namens wie het was vastgelegd.',
    en: 'Disowned by whoever it was recorded for.',
  },
};
