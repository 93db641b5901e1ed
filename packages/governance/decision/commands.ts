export { publishDecision, reverseDecision, supersedeDecision, tellGroup } from './aftermath.ts';
export {
  agreeToCarryingOut,
  beginCarryingOut,
  endorseGoingOn,
  invokeNullity,
  liftNullity,
} from './carrying-out.ts';
export { answerDissent, askDissenter } from './dissent.ts';
export { disputeRight, settleDispute } from './disputes.ts';
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
export { addAlternative, amendProposal, askAlternatives, considerInput } from './proposal.ts';
export {
  giveAdvice,
  giveConsent,
  replaceConsent,
  requestAdvice,
  requestConsent,
  withholdConsent,
} from './requests.ts';
