"""Tests, methods, diseases and things that bear two names: they read as a person's, and are nobody's.

``Mann-Whitney``, ``Anderson_Darling_test.json``, ``Monte Carlo``. Written down from what statistics, medicine and the
programs of both say; those that are a usual person's, too (``Mary Lou``, ``Grace Hopper``), are left out.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")

_EPONYMS = frozenset(
    pair.replace("-", " ")
    for pair in """
    adams-bashforth adams-stokes anderson-darling arnold-chiari arnold-pick barnes-hut baum-welch bence-jones
    benjamini-hochberg benjamini-yekutieli bezold-jarisch birt-hogg bland-altman bonferroni-holm bose-einstein box-cox
    box-jenkins box-muller boyer-moore breslow-day brown-forsythe brown-sequard budd-chiari burrows-wheeler charcot-leyden
    charcot-marie chediak-higashi chernoff-hoeffding cheyne-stokes child-pugh child-turcotte churg-strauss clopper-pearson
    cochran-armitage cochran-mantel cockcroft-gault cohn-kanade cooley-tukey cornish-fisher cramer-rao creutzfeldt-jakob
    crigler-najjar cuthill-mckee dandy-walker de-bruijn dempster-shafer dickey-fuller diebold-mariano diffie-hellman
    dubin-johnson dunning-kruger durbin-watson edmonds-karp ehlers-danlos epstein-barr erdos-renyi euler-maruyama
    fermi-dirac fisher-yates floyd-steinberg floyd-warshall ford-fulkerson frank-starling galton-watson gauss-jordan
    gauss-newton gauss-seidel gompertz-makeham goodman-kruskal gram-schmidt guillain-barre hadamard-walsh hallervorden-spatz
    hamilton-jacobi hand-schuller hardy-weinberg hedges-olkin henoch-schonlein hewlett-packard hickman-broviac
    hodges-lehmann hoehn-yahr holt-winters hope-diamond hosmer-lemeshow jackson-pratt jackson-rees jarque-bera
    jensen-shannon johnson-lindenstrauss kaplan-meier karhunen-loeve kirby-bauer klippel-feil klippel-trenaunay knuth-morris
    kolmogorov-smirnov kruskal-wallis kullback-leibler lambert-eaton las-vegas legg-calve lennox-gastaut lesch-nyhan
    levenberg-marquardt ljung-box loeys-dietz lomb-scargle lou-gehrig mallory-weiss mann-kendall mann-whitney mantel-cox
    mantel-haenszel metropolis-hastings michaelis-menten miller-rabin minnesota-linton monte-carlo myers-briggs
    needleman-wunsch nelder-mead nernst-planck newey-west newton-raphson neyman-pearson niemann-pick ornstein-uhlenbeck
    osgood-schlatter osler-weber page-hinkley paget-schroetter peutz-jeghers phillips-perron pierre-robin plummer-vinson
    pohlig-hellman prader-willi quine-mccluskey rabin-karp ramsay-hunt reed-solomon reed-sternberg rivest-shamir robin-hood
    runge-kutta sapir-whorf savitzky-golay schwartz-bartter sengstaken-blakemore shapiro-wilk shy-drager silver-russell
    smith-waterman sneddon-wilkinson spearman-brown stanford-binet stein-leventhal stevens-johnson stokes-einstein
    sturge-weber sturm-liouville swan-ganz tay-sachs theil-sen toom-cook tukey-kramer von-recklinghausen von-willebrand
    wald-wolfowitz waterhouse-friderichsen welch-satterthwaite wernicke-korsakoff wiener-hopf wilcoxon-mann wolf-hirschhorn
    wolff-parkinson woods-saxon ziehl-neelsen zollinger-ellison
    """.split()
)


def is_eponym(name: str) -> bool:
    """Say whether a name is that of a thing which bears two people's, whatever joins them."""
    return " ".join(_WORD.findall(name.lower())) in _EPONYMS
