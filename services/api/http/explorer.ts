import type { Request, Response } from 'express';
import { exampleTabs } from './examples.ts';
import { refuseRequest } from './refusing.ts';

/** `GET /graphql` in a browser: GraphiQL with ready examples, from this server alone. */
export const explorer = async (request: Request, response: Response): Promise<void> => {
  if (request.accepts(['application/json', 'text/html']) !== 'text/html') {
    response.setHeader('Allow', 'POST');
    return refuseRequest(request, response, 405, 'METHOD_NOT_ALLOWED');
  }
  page ??= renderPage();
  response.setHeader('Content-Security-Policy', policy);
  response.type('html').send(await page);
  return undefined;
};

/** Everything stands in the page itself: nothing is fetched from elsewhere, nor may it be. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'unsafe-inline'",
  'worker-src blob:',
  'font-src data:',
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

let page: Promise<string> | undefined;

/** The page is nine megabytes, so it is made when somebody first asks for it. */
const renderPage = async (): Promise<string> => {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL({
    title: 'Besluitspoor',
    endpoint: '/graphql',
    credentials: 'same-origin',
    defaultTabs: [...exampleTabs()],
    defaultEditorToolsVisibility: 'variables',
    shouldPersistHeaders: true,
  });
};
