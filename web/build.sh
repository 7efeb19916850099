#!/bin/sh
# web/build.sh   Builds the workbench's pages into target/pages, if they changed since the last time.
set -eu
cd "$(dirname "$0")"

major=$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')
if [ "${major:-0}" -lt 20 ] || ! command -v npm >/dev/null 2>&1; then
  echo "parley: Node 20 or newer was not found, so the workbench's pages are not built; the command line does not need them." >&2
  exit 0
fi

stamp=target/built
contract=../server/src/main/resources/openapi.yaml
if [ -f "$stamp" ] && [ -z "$(find src public index.html reader.html package.json package-lock.json \
    vite.config.ts vite.reader.config.ts svelte.config.js tsconfig.json build.sh "$contract" -newer "$stamp" 2>/dev/null | head -n 1)" ]; then
  exit 0
fi

mkdir -p target
began=target/began
touch "$began"
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --no-audit --no-fund --loglevel=error
fi
npm run --silent types
npm run --silent check
npm run --silent test
npm run --silent build
touch -r "$began" "$stamp"
rm -f "$began"
