# Sourced by the launcher and the Makefile: sets HOLDFAST_JAVA_HOME to a JDK of at least 21, or
# prints what to install and exits with 1.

# holdfast_version JDK: the feature number that its `release` file gives, or 0.
holdfast_version() {
  version=
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release" | head -n 1)
  fi
  echo "${version:-0}"
}

# holdfast_home JAVA: the folder that the command belongs to, with symbolic links followed.
holdfast_home() {
  file=$1
  while [ -h "$file" ]; do
    target=$(readlink "$file")
    case $target in
      /*) file=$target ;;
      *) file=$(dirname "$file")/$target ;;
    esac
  done
  cd "$(dirname "$file")/.." 2>/dev/null && pwd -P
}

# The first that serves: the JDK that is set, the one on the path, then the newest of the others.
holdfast_find_jdk() {
  for jdk in "${JAVA_HOME:-}" "$(holdfast_home "$(command -v java 2>/dev/null)")"; do
    if [ -n "$jdk" ] && [ "$(holdfast_version "$jdk")" -ge 21 ]; then
      echo "$jdk"
      return
    fi
  done
  best=
  newest=20
  mac=
  if [ -x /usr/libexec/java_home ]; then
    mac=$(/usr/libexec/java_home -v 21+ 2>/dev/null)
  fi
  for jdk in "$mac" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*; do
    if [ -n "$jdk" ]; then
      version=$(holdfast_version "$jdk")
      if [ "$version" -gt "$newest" ]; then
        best=$jdk
        newest=$version
      fi
    fi
  done
  echo "$best"
}

HOLDFAST_JAVA_HOME=$(holdfast_find_jdk)
if [ -z "$HOLDFAST_JAVA_HOME" ]; then
  echo "holdfast: no JDK of version 21 or newer was found: install one (for example Debian's or Ubuntu's openjdk-21-jdk, or https://adoptium.net), or set JAVA_HOME to it." >&2
  exit 1
fi
