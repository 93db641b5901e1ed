export { answerInput, reviseAnswer } from './answering.ts';
export { contestInput, settleContest } from './contests.ts';
export {
  acknowledgeInput,
  clarifyInput,
  countSupports,
  placeInputInTheme,
  reportFollowUp,
  supportInput,
  takeInputFromTheme,
  withdrawInput,
} from './course.ts';
export { linkInput, unlinkInput } from './links.ts';
export { mergeInput, reclassifyInput } from './merging.ts';
export { submitInput } from './submit.ts';
