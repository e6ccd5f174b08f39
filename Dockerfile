# The App in a container: sources as they are, for Node runs them; production dependencies only.
FROM node:24-bookworm-slim AS dependencies
WORKDIR /srv/lambdelta
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 LAMBDELTA_DATA=/var/lib/lambdelta
WORKDIR /srv/lambdelta
COPY --from=dependencies /srv/lambdelta/node_modules node_modules
COPY package.json app.yml ./
COPY bin bin
COPY app app
COPY src src
COPY data data
RUN ln -s /srv/lambdelta/bin/lambdelta-app.js /usr/local/bin/lambdelta-app \
  && mkdir -p "$LAMBDELTA_DATA" && chown node:node "$LAMBDELTA_DATA"
USER node
VOLUME /var/lib/lambdelta
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# `exec` form: the process gets SIGTERM and stops when what runs is done. A small young generation keeps the memory under 400 MB.
CMD ["node", "--max-semi-space-size=2", "app/index.ts"]
