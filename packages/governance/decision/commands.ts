export { publishDecision, reverseDecision, supersedeDecision, tellGroup } from './aftermath.ts';
export { openDecision } from './open.ts';
export {
  allowDecision,
  deferDecision,
  escalateDecision,
  rejectDecision,
  resumeDecision,
  takeDecision,
  withdrawDecision,
} from './outcome.ts';
export {
  beginRound,
  overruleObjection,
  raiseObjection,
  resolveObjection,
  takePosition,
} from './positions.ts';
export { addAlternative, amendProposal, considerInput } from './proposal.ts';
export {
  giveAdvice,
  giveConsent,
  replaceConsent,
  requestAdvice,
  requestConsent,
  withholdConsent,
} from './requests.ts';
