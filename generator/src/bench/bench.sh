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
