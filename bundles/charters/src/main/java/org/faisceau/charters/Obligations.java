// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.charters.api.Obligation;
import org.faisceau.kernel.api.FileBeside;

/** What charter and running ask for, as shipped, and the rule that reads each. */
final class Obligations {
    private static final Map<String, Rule> RULES = Map.of("ENG-1", new ReferentRule(), "ENG-2", new ResidencyRule(), "ENG-3", new IntroductionRule(), "ENG-4", new TellingRule(),
            "ENG-5", new MeetingRule());
    private static final Rule BY_HAND = new ProofRule();
    private static final List<Obligation> SHIPPED = FileBeside.text(Obligations.class, "obligations.txt").lines().map(line -> line.split("\\|"))
            .map(parts -> new Obligation(parts[0], Obligation.Kind.valueOf(parts[1]), Integer.parseInt(parts[2]), parts[3].equals("proposed"))).toList();

    private Obligations() {}

    /** In the order of the charter. */
    static List<Obligation> shipped() {
        return SHIPPED;
    }

    /** @param pace months by the words of obligations, as a lab set them */
    static List<Obligation> paced(Map<String, Integer> pace) {
        return SHIPPED.stream().map(one -> pace.containsKey(one.word()) ? new Obligation(one.word(), one.kind(), pace.get(one.word()), one.isProposed()) : one).toList();
    }

    /** Words of the five. */
    static List<String> commitments() {
        return SHIPPED.stream().filter(one -> one.kind() == Obligation.Kind.COMMITMENT).map(Obligation::word).toList();
    }

    static Optional<Obligation> find(String word) {
        return SHIPPED.stream().filter(one -> one.word().equals(word)).findFirst();
    }

    static Rule rule(Obligation obligation) {
        return RULES.getOrDefault(obligation.word(), BY_HAND);
    }
}
