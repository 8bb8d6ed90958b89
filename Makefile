.DEFAULT_GOAL := help
.PHONY: help build sure test lint run reading bench clean

SAMPLE := samples/bolivia-2019-2026
OUT := out/bolivia
# which benchmarks to run, as a regular expression: make bench WHAT=Reconciler
WHAT := .

help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-7s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

build: ## build the program, without tests
	./cronista --version

sure: lint ## make the checks that CI makes: format, warnings, tests
	CI=true mvn -B verify

test: ## run the tests of all modules
	mvn -B test

lint: ## check the shell scripts, if shellcheck is here
	@if command -v shellcheck >/dev/null; then shellcheck cronista .ci/run; \
	else echo "shellcheck is not installed: the scripts are not checked"; fi

run: ## chronicle the sample and say where the result is
	./cronista chronicle $(SAMPLE) --out $(OUT)

bench: ## measure the parts that take the time (WHAT=Reconciler for one)
	mvn -q -B -Dmaven.test.skip=true -pl bench -am package
	java -cp "bench/target/classes:$$(cat bench/target/classpath.txt)" org.openjdk.jmh.Main -f 1 -wi 2 -i 3 -w 2s -r 2s -foe true '$(WHAT)'

reading: ## measure documents a second, in place and in a process of their own
	mvn -q -B -Dmaven.test.skip=true -pl bench -am package
	java -Xmx2g -cp "bench/target/classes:$$(cat bench/target/classpath.txt)" org.cronista.bench.ReadingCost

clean: ## remove what was built
	mvn -B -q clean
