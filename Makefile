# Holdfast: `make site` builds the course into site-out/, `make test` runs every test.
# Needs a JDK of at least 21, wherever it lies; Maven only if it is there (mvnw brings its own).

SHELL = /bin/sh
HOLDFAST = generator/target/holdfast/bin/holdfast
FORMATTER = com.google.googlejavaformat:google-java-format:1.28.0:jar:all-deps
FORMAT = target/tools/google-java-format-1.28.0-all-deps.jar

# Finds the JDK, or says what to install and stops; then Maven, or the wrapper.
JDK = . generator/src/main/dist/lib/find-jdk.sh && JAVA_HOME=$$HOLDFAST_JAVA_HOME && export JAVA_HOME && \
  if [ "$$(holdfast_version "$$JAVA_HOME")" -ge 24 ]; then \
    MAVEN_OPTS="$$MAVEN_OPTS --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"; export MAVEN_OPTS; \
  fi
MVN = $(JDK) && if command -v mvn >/dev/null 2>&1; then mvn='mvn -B -ntp'; else mvn='./mvnw -B -ntp'; fi && $$mvn

.PHONY: site test test-long compare-rustc serve bless bench format check-format clean dist

site: dist
	@$(HOLDFAST) build chapters -d site-out --check-rust --fetch-crates
	@echo "Open site-out/index.html in a browser, or run 'make serve' and visit http://localhost:3000/"

dist:
	@$(MVN) -q -DskipTests package

test: check-format
	@$(MVN) verify

# Many more broken texts than in `make test`, and new ones each time; a failure names its seed.
test-long:
	@$(MVN) -q -pl simulator-web test -Dtest=FuzzTest -Dholdfast.fuzz.count=$(or $(COUNT),100000) \
	  -Dholdfast.fuzz.seed=$(or $(SEED),$(shell date +%s))

# Our answers against those of the rustc on the path, program by program.
compare-rustc:
	@command -v rustc >/dev/null 2>&1 || { echo "make compare-rustc needs rustc on the path." >&2; exit 1; }
	@$(MVN) -q -pl simulator-web test -Dgroups=compare -Dholdfast.excluded=none \
	  -Dholdfast.compare.seed=$(or $(SEED),1) -Dholdfast.compare.count=$(or $(COUNT),2000)

serve: dist
	@$(HOLDFAST) serve chapters

# Rewrites the expected files, and fails when one changed: a person is to read the difference.
bless:
	@rm -f simulator-web/target/blessed.txt generator/target/blessed.txt
	@$(MVN) -q verify -Dholdfast.bless=true -Dgroups=expected
	@if cat simulator-web/target/blessed.txt generator/target/blessed.txt 2>/dev/null; then \
	  echo "These expected files changed: read what 'git diff' says of them." >&2; exit 1; \
	else echo "No expected file changed."; fi

bench: dist
	@generator/src/bench/bench.sh

format: $(FORMAT)
	@$(JDK) && git ls-files -co --exclude-standard '*.java' | xargs "$$JAVA_HOME/bin/java" -jar $(FORMAT) --replace

check-format: $(FORMAT)
	@$(JDK) && bad=$$(git ls-files -co --exclude-standard '*.java' | xargs "$$JAVA_HOME/bin/java" -jar $(FORMAT) --dry-run) && \
	if [ -n "$$bad" ]; then echo "$$bad"; echo "These files are not in the project's format: run 'make format'." >&2; exit 1; fi

$(FORMAT):
	@$(MVN) -q -N dependency:copy -Dartifact=$(FORMATTER) -DoutputDirectory=target/tools

clean:
	@rm -rf target simulator-web/target generator/target
	@find site-out -mindepth 1 ! -name .gitignore -delete
