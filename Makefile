# Every target runs from one virtual environment, .venv, which the first target that needs it makes.
# `make PYTHON=python3.12 setup` chooses the interpreter; otherwise the first that fits is taken.

.DEFAULT_GOAL := help
.PHONY: help setup run test check bench quality quality-peers train lock clean

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore

# Fits: a version that pyproject.toml allows, and able to make a virtual environment (Debian ships ensurepip apart).
FITS = import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11; do \
	"$$python" -c '$(FITS)' 2>/dev/null && { command -v "$$python"; break; }; done)
MAKE_VENV = @test -n "$(PYTHON)" || { echo 'No Python 3.11 to 3.13 with the venv module found' >&2; exit 1; }; \
	"$(PYTHON)" -m venv --clear

# The resolver writes one lock for every Python and platform; LOCK_FLAGS=--upgrade takes the newest releases.
UV := uv==0.13.9
COMPILE = build/lock/bin/uv pip compile --quiet --no-config --no-cache --universal --python-version 3.11 \
	--generate-hashes --custom-compile-command 'make lock' $(LOCK_FLAGS)

# The extra's own packages and nothing that these ask for: what they need of it is in the other locks.
SECOND_OPINION = import tomllib; \
	print(*tomllib.load(open("pyproject.toml", "rb"))["project"]["optional-dependencies"]["second-opinion"], sep="\n")

help:  ## Print this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

setup: .venv/.project  ## Make .venv with everything that the other targets need

run: setup  ## Listen on loopback and print clean lines (examples/local.yaml)
	.venv/bin/veilog run --hints -c examples/local.yaml

test: setup  ## Run the tests; ARGS='-k framing' picks some
ifdef ARGS
	.venv/bin/pytest $(ARGS)
else  # the rules' tests take as long as all others together, and run beside them
	.venv/bin/pytest tests/recognizers & rules=$$!; .venv/bin/pytest --ignore tests/recognizers; rest=$$?; \
	wait $$rules && exit $$rest
endif

check: setup  ## Lint, formatting, types, import directions
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/lint-imports

bench: setup  ## Measure speed beside other relays (a quarter of an hour); ARGS=--quick takes a minute or two
	.venv/bin/veilog bench $(ARGS)

quality: setup  ## Measure what is found and what is redacted in vain, on a labelled corpus
	.venv/bin/python -m benchmarks.quality

quality-peers: build/peers/.installed  ## Install the detectors that `make quality` measures beside veilog

# One thread, so that the sums are added up in the same order each time.
train: setup  ## Train the model for names again, half a CPU hour; recognizers/model/MODEL.md says how it scores
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 .venv/bin/python -m recognizers.training benchmarks/quality/written/*.txt \
		--strangers benchmarks/quality/blind/*.txt

lock:  ## Compile the lock files again
	$(MAKE_VENV) build/lock
	build/lock/bin/python -m pip install --quiet $(UV)
	$(COMPILE) pyproject.toml --output-file requirements.lock
	$(COMPILE) pyproject.toml --constraint requirements.lock --extra ner --group dev --output-file requirements-dev.lock
	$(COMPILE) benchmarks/quality/peers.in --output-file benchmarks/quality/peers.txt
	build/lock/bin/python -c '$(SECOND_OPINION)' >build/lock/second-opinion.in
	$(COMPILE) build/lock/second-opinion.in --no-deps --no-annotate --output-file requirements-second-opinion.lock

clean:  ## Remove everything that make made
	rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find benchmarks recognizers relay tests -name __pycache__ -prune -exec rm -rf {} +

# A changed lock starts from an empty environment, so that nothing works by a package that the lock no longer names.
.venv/.locked: requirements-dev.lock requirements-second-opinion.lock
	@echo 'Setting up .venv (a minute or two, once)'
	$(MAKE_VENV) .venv
	.venv/bin/python -m pip install --quiet --only-binary :all: --require-hashes -r requirements-dev.lock
	.venv/bin/python -m pip install --quiet --only-binary :all: --require-hashes --no-deps -r requirements-second-opinion.lock
	@touch $@

# The build backend is in the lock, so this step needs no network.
.venv/.project: .venv/.locked pyproject.toml
	.venv/bin/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

build/peers/.installed: benchmarks/quality/peers.txt
	$(MAKE_VENV) build/peers
	build/peers/bin/python -m pip install --quiet --only-binary :all: --require-hashes -r $<
	@touch $@
