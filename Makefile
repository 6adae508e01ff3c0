# make run       set up, build for use, open the trainer
# make test      set up, then every check and test
# make check     only the training content
# make oracles   compare tables, content and what the tests recorded with independent
#                implementations, ours of docs/CERTIFICATION.md and others from PyPI; after make test
# make bench     speed, as ratios beside a floor; the table is in docs/performance.md
# make simulation  ten years of a store whose people forget: docs/refreshers-simulation.md anew;
#                with CHECK=1 only the difference from it, and a failure if there is one
# make format    format the Swift sources in place
# make install   program, content and manual pages under PREFIX (default /usr/local)

PREFIX ?= /usr/local
SHARE = $(DESTDIR)$(PREFIX)/share
RELEASE = swift build -c release --static-swift-stdlib
ORACLES = .venv-oracles
KEPT = .build/test-homes
SCRATCH = .build/test-scratch
SIMULATION = docs/refreshers-simulation.md
SIMULATED = .build/simulation/refreshers-simulation.md

.PHONY: run test check oracles bench simulation format install setup release

run: release
	@$$($(RELEASE) --show-bin-path)/countersign

release: setup
	@$(RELEASE) --product countersign

test: setup
	@.ci/setup openssl procps
	swift format lint -s -r Package.swift Sources Tests
	swift build --build-tests
	$$(swift build --show-bin-path)/countersign check --lang en .
	@rm -rf $(KEPT) $(SCRATCH) && mkdir -p $(SCRATCH)
	COUNTERSIGN_KEEP="$(CURDIR)/$(KEPT)" TMPDIR="$(CURDIR)/$(SCRATCH)" swift test --skip-build

check: release
	@$$($(RELEASE) --show-bin-path)/countersign check .

setup:
	@.ci/setup

oracles:
	@.ci/setup python3-venv
	@test -d $(ORACLES) || python3 -m venv $(ORACLES)
	@$(ORACLES)/bin/pip install --quiet --disable-pip-version-check -r Tests/Oracles/requirements.txt
	$(ORACLES)/bin/python Tests/Oracles/widths.py check Tests/ConsoleTests/Widths.txt
	$(ORACLES)/bin/python Tests/Oracles/schemas.py
	$(ORACLES)/bin/python Tests/Oracles/certification.py $(KEPT)/certification-cases.jsonl
	$(ORACLES)/bin/python Tests/Oracles/records.py $(KEPT)
	$(ORACLES)/bin/python Tests/Oracles/calendars.py $(KEPT)/calendars
	@swift build --product rehearsal
	$(ORACLES)/bin/python Tests/Oracles/memory.py check $$(swift build --show-bin-path)/rehearsal
	@echo "oracles agree"

bench:
	@.ci/setup python3
	@$(RELEASE) --product countersign
	@$(RELEASE) --product startfloor
	@$(RELEASE) --product rehearsal
	@python3 Tests/Bench/bench.py $$($(RELEASE) --show-bin-path)

simulation:
	@.ci/setup
	@$(RELEASE) --product rehearsal
	@mkdir -p $(dir $(SIMULATED))
	@$$($(RELEASE) --show-bin-path)/rehearsal simulate --years 10 --people 50 --seed 9 > $(SIMULATED)
	@$(if $(CHECK),diff -u $(SIMULATION) $(SIMULATED),cp $(SIMULATED) $(SIMULATION))

format:
	swift format -i -r Package.swift Sources Tests

install: release
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/countersign $(SHARE)/man/man1 $(SHARE)/man/zh_CN/man1
	install -m 755 $$($(RELEASE) --show-bin-path)/countersign $(DESTDIR)$(PREFIX)/bin/countersign
	rm -rf $(SHARE)/countersign/content $(SHARE)/countersign/scenarios
	cp -R content scenarios $(SHARE)/countersign/
	chmod -R u=rwX,go=rX $(SHARE)/countersign
	install -m 644 docs/countersign.1 $(SHARE)/man/man1/countersign.1
	install -m 644 docs/countersign.zh.1 $(SHARE)/man/zh_CN/man1/countersign.1
