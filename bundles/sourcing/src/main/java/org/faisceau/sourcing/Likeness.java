// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.sourcing.spi.Embedding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks an operator's model; one that fails gives no points and harms nobody. */
final class Likeness {
    private static final Logger LOG = LoggerFactory.getLogger(Likeness.class);

    private Likeness() {}

    /** What is compared: an identifier and its words. */
    record Text(String id, String words) {}

    /** By identifier; empty without model, and where it fails. */
    static Optional<Map<String, Double>> of(Optional<Embedding> model, String wanted, List<Text> others) {
        return model.flatMap(one -> asked(one, wanted, others));
    }

    private static Optional<Map<String, Double>> asked(Embedding model, String wanted, List<Text> others) {
        try {
            var answers = model.likeness(wanted, others.stream().map(Text::words).toList());
            if (answers.size() != others.size()) throw new IllegalStateException("likeness: " + others.size() + " answers, got " + answers.size());
            var all = new HashMap<String, Double>();
            for (int i = 0; i < others.size(); i++) all.put(others.get(i).id(), onScale(answers.get(i)));
            return Optional.of(all);
        } catch (RuntimeException foreignCode) {
            // A door to foreign code: matching goes on without it.
            LOG.warn("the embedding model gives no points", foreignCode);
            return Optional.empty();
        }
    }

    private static double onScale(double share) {
        return share >= 0 && share <= 1 ? share : 0;
    }
}
