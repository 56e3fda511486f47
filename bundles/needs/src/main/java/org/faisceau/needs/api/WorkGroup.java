// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Ref;

/**
 * Neighbours that look at needs together. {@code open ⇄ closed}; a closed one takes no need in and lets none go.
 *
 * @param needs identifiers of those that the reader may read
 * @param unseen how many more there are
 * @param version for optimistic writes
 */
public record WorkGroup(String id, Terms terms, Set<String> needs, int unseen, boolean isClosed, Instant changedAt, int version) {
    /** The kind's word. */
    public static final String KIND = "group";

    public WorkGroup {
        needs = Set.copyOf(needs);
    }

    /** The group as a record. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** That of its content. */
    public String name() {
        return terms.name();
    }

    /**
     * What people write of it.
     *
     * @param theme identifier; empty for none
     * @param members identifiers of organisations
     */
    public record Terms(String name, Kind kind, String theme, String description, Optional<LocalDate> startsOn, Optional<LocalDate> endsOn, Set<String> members) {
        public Terms {
            members = Set.copyOf(members);
        }
    }

    /** What it works for. */
    public enum Kind {
        /** A « plan climat-air-énergie territorial » (code de l'environnement, L. 229-26). */
        PCAET,
        /** A « schéma de promotion des achats socialement et écologiquement responsables » (code de la commande publique, L. 2111-3). */
        SPASER,
        OTHER
    }
}
