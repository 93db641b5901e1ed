# The api with its embedded store. It needs nothing writable but the data volume and a small /tmp.
FROM node:24-slim AS install
WORKDIR /app
ENV CI=true
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
# The lock file names every package of the workspace, so their manifests must be there.
COPY test/package.json ./test/
COPY packages ./packages
COPY services ./services
# Without the tools of development, among them the node package: the image brings its own Node.
RUN npx --yes pnpm@12 install --frozen-lockfile --prod --filter "@besluitspoor/cli..."

FROM node:24-slim
LABEL org.opencontainers.image.title="besluitspoor" org.opencontainers.image.licenses="EUPL-1.2"
WORKDIR /app
ENV NODE_ENV=production
# What V8 compiled is kept while the container lives; the rest of the file system is read-only.
ENV NODE_COMPILE_CACHE=/tmp
COPY --from=install /app ./
COPY LICENSE ./
# A named volume takes over the owner of the folder it is first mounted on.
RUN mkdir /data && chown node:node /data
VOLUME ["/data"]
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
# Ready only once the views have reached the log's end, which after a change of projectors means a rebuild.
HEALTHCHECK --interval=10s --timeout=3s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/health/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# The port is published on 127.0.0.1 alone (docker-compose.yml), and only that makes this identity safe.
CMD ["node", "services/cli/main.ts", "serve", "--data", "/data", "--port", "4000", "--identity", "loopback-published"]
