package org.lianzhao.board.correction;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.lianzhao.platform.ImportStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps what was decided: a file that says again what was corrected does not bring it back. A fact
 * whose source is later than the decision is news and stays, and so does a third value.
 */
@Component
class StandingCorrections implements ImportStep {
    private static final Logger log = LoggerFactory.getLogger(StandingCorrections.class);

    private final StandingCorrectionRepository repository;
    private final CorrectedFacts facts;

    StandingCorrections(StandingCorrectionRepository repository, CorrectedFacts facts) {
        this.repository = repository;
        this.facts = facts;
    }

    /** One by one, each at most once: what one of them stores may be what a later one corrected. */
    @Override
    public void afterRows() {
        var stored = new HashSet<String>();
        for (var next = next(stored); next.isPresent(); next = next(stored)) {
            facts.write(next.get());
            stored.add(next.get().key());
        }
        if (!stored.isEmpty()) {
            log.info(
                    "The import said again what {} corrections had put right; they stand",
                    stored.size());
        }
    }

    private Optional<Correction> next(Set<String> stored) {
        return repository.undone().stream()
                .filter(correction -> !stored.contains(correction.key()))
                .findFirst();
    }
}
