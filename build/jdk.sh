# Finds a JDK 25 or newer and exports JAVA_HOME; says what to install when there is none.
# Sourced by the scripts of this project, from the project's root.

wanted_jdk=25

release_of() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null; }

find_jdk() {
  on_path=$(command -v javac || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* "${HOME:-}"/.jdks/* \
              "${HOME:-}"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -x "$home/bin/javac" ] && [ "$(release_of "$home")" -ge "$wanted_jdk" ] 2>/dev/null; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done
  echo "parley: no JDK $wanted_jdk or newer was found. Install one (for example Temurin $wanted_jdk) or set JAVA_HOME to it." >&2
  return 2
}

find_maven() {
  if ! command -v mvn >/dev/null 2>&1; then
    echo "parley: Maven was not found. Install Maven 3.8 or newer (Debian: apt-get install maven) so that 'mvn' is on the PATH." >&2
    return 2
  fi
}
