// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a contract came from: a dossier that was concluded, a campaign. Publish it and link to {@code /purchases/new?from=kind:id}: the form
 * opens filled with what is known, and one click records the contract. Every thread.
 */
@ConsumerType
public interface Origin {
    /** The kind's word, as in {@link Ref#kind()}. */
    String kind();

    /** What is known of the contract that follows; empty where the record is unknown to this actor, or no contract may follow yet. */
    Optional<Begun> contract(Actor actor, Ref ref);

    /**
     * A contract begun.
     *
     * @param buyer identifier of the authority; empty where unknown
     * @param texts what is known, by the names that the official schema gives to the fields; what is not known is left out, nothing is invented
     * @param lots what its lots are called, in their order, each a contract of its own; empty for a contract in one piece
     */
    record Begun(String buyer, Map<String, String> texts, List<String> lots) {
        public Begun {
            texts = Map.copyOf(texts);
            lots = List.copyOf(lots);
        }

        /** One without lots. */
        public Begun(String buyer, Map<String, String> texts) {
            this(buyer, texts, List.of());
        }
    }
}
