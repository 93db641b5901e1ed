import { readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { schema } from './graphql/schema.ts';
import { costOf } from './graphql/limits/cost.ts';
import { tooMuch } from './graphql/limits/document.ts';
for (const n of ['projects','decision-log','input-trace','answer-debt']) {
  let text = readFileSync(`/work/shared/design/acceptance/${n}.graphql`,'utf8');
  if (n==='decision-log') text = text.replace(/conformity \{[\s\S]*?\n        \}\n/, '');
  const d = parse(text);
  console.log(n, validate(schema,d).map(e=>e.message), costOf(schema,d,undefined,{}), tooMuch(d));
}
for (const [n,t] of Object.entries(schema.getTypeMap())) { if (n.startsWith('__')) continue;
 if (!t.description) console.log('undescribed', n);
}
