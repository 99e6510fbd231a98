#!/bin/sh
# Times the site's build and the simulator on this machine, and mdBook and Hugo beside them where
# they are installed, on the same text. Prints the median of five runs, in milliseconds.
set -eu
cd "$(dirname "$0")/../../.."
holdfast=generator/target/holdfast/bin/holdfast
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

now() {
  python3 -c 'import time; print(int(time.time() * 1000))'
}

# row NAME COMMAND...: one run to warm the caches, then five.
row() {
  name=$1
  shift
  "$@" >/dev/null 2>&1 || { printf '%-44s failed\n' "$name"; return; }
  for run in 1 2 3 4 5; do
    start=$(now)
    "$@" >/dev/null 2>&1
    echo $(($(now) - start))
  done | sort -n | sed -n 3p | { read -r median; printf '%-44s %7d ms\n' "$name" "$median"; }
}

bytes() {
  printf '%-44s %7d bytes' "$1" "$(wc -c <"$2")"
  printf ', %d compressed\n' "$(gzip -9 -c "$2" | wc -c)"
}

command -v python3 >/dev/null || { echo "bench: python3 is needed to read a clock" >&2; exit 1; }
corpus=simulator-web/src/test/resources/corpus
row "holdfast build chapters" "$holdfast" build chapters -d "$work/site"
row "holdfast build chapters, no archive" env HOLDFAST_NO_ARCHIVE=1 "$holdfast" build chapters -d "$work/site"
row "holdfast sim, $(ls "$corpus"/*.rs | wc -l | tr -d ' ') programs" "$holdfast" sim --format json "$corpus"

mkdir -p "$work/mdbook/src" "$work/hugo/content"
cp -R chapters/. "$work/mdbook/src"
printf '[book]\ntitle = "bench"\n' >"$work/mdbook/book.toml"
cp -R chapters/. "$work/hugo/content"
printf 'title = "bench"\n' >"$work/hugo/hugo.toml"
if command -v mdbook >/dev/null; then row "mdbook build" mdbook build "$work/mdbook"; fi
if command -v hugo >/dev/null; then row "hugo" hugo --source "$work/hugo"; fi

for script in "$work"/site/assets/simulator/*.js; do
  bytes "${script#"$work"/site/}" "$script"
done
printf '%-44s %7d KiB\n' "the whole site" "$(du -sk "$work/site" | cut -f 1)"

# Lighthouse as for a phone, the site served compressed: the median of three runs.
lighthouse() {
  page=$1
  for run in 1 2 3; do
    CHROME_PATH=$chrome "$tools/node_modules/.bin/lighthouse" "http://127.0.0.1:$port/$page.html" --quiet \
      --only-categories=performance,accessibility,best-practices --output=json --output-path="$work/report.$run.json" \
      --chrome-flags="--headless --no-sandbox --disable-gpu" >/dev/null 2>&1 || { echo "lighthouse $page: failed"; return; }
  done
  python3 - "$page" "$work" <<'END'
import json, statistics, sys

page, work = sys.argv[1:]
reports = [json.load(open(f"{work}/report.{run}.json")) for run in range(1, 4)]
scores = [round(100 * statistics.median(r["categories"][c]["score"] for r in reports))
          for c in ("performance", "accessibility", "best-practices")]
lcp, shift, blocked = (statistics.median(r["audits"][a]["numericValue"] for r in reports)
                       for a in ("largest-contentful-paint", "cumulative-layout-shift", "total-blocking-time"))
print("%-44s %s, LCP %d ms, CLS %.3g, TBT %d ms" % ("lighthouse " + page, "/".join(map(str, scores)), lcp, shift, blocked))
END
}

chrome=$(command -v chromium || command -v google-chrome || true)
tools=target/tools/lighthouse
if [ -n "$chrome" ] && command -v npm >/dev/null; then
  [ -d "$tools/node_modules/lighthouse" ] || npm install --silent --no-fund --no-audit --prefix "$tools" lighthouse@12.8.2 >/dev/null 2>&1 || true
  if [ -d "$tools/node_modules/lighthouse" ]; then
    mkfifo "$work/open"
    python3 generator/src/bench/host.py "$work/site" <"$work/open" >"$work/port" &
    exec 3>"$work/open"
    until [ -s "$work/port" ]; do sleep 0.1; done
    port=$(cat "$work/port")
    for page in index pin-and-why-async-is-hard; do lighthouse "$page"; done
    exec 3>&-
  fi
fi
