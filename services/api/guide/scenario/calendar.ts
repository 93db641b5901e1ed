/** Days so far ahead that the scenario is never late. */
export const later = { closesOn: '2099-06-12', extended: '2099-06-26', answers: '2099-07-10' };
