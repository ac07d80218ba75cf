FROM node:20-bookworm-slim AS build
WORKDIR /desk
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
WORKDIR /desk
ENV NODE_ENV=production
COPY --from=build /desk/package.json ./
COPY --from=build /desk/node_modules ./node_modules
COPY --from=build /desk/dist ./dist
USER node
EXPOSE 8787
CMD ["node", "dist/server/run.js"]
