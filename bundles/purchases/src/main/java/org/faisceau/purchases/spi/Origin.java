// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.spi;

import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.purchases.api.ContractContent;
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
     */
    record Begun(String buyer, ContractContent content) {}
}
