// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Nomenclatures of purchase families, one per organisation: read by its people and managers, changed by its buyers and managers. Every thread. */
@ProviderType
public interface Families {
    /** The most that one organisation has. */
    int FAMILIES_MAX = 2000;
    /** Characters. */
    int CODE_MAX = Details.NAME_MAX;
    /** Characters. */
    int LABEL_MAX = 300;

    /** An organisation's families by code; empty for strangers. */
    List<Family> of(Actor actor, String organisation);

    /** Identifiers of organisations with a nomenclature that this actor reads: all for a manager, else the own one; in their order. */
    List<String> owners(Actor actor);

    /** True where this actor may change that organisation's nomenclature. */
    boolean mayChange(Actor actor, String organisation);

    /**
     * Adds families, or gives known codes another label, in one transaction.
     *
     * @param some at most 500
     * @param dryRun true: writes nothing, says what would happen
     * @return one per family, in the same order
     */
    List<Saving> save(Actor actor, String organisation, List<Family> some, boolean dryRun);

    /** Takes a family off; needs that name it keep its code. False where there is none, or this actor may not. */
    boolean remove(Actor actor, String organisation, String code);

    /** What became of a family. */
    enum Saving {
        CREATED, CHANGED, SAME,
        /** It has no code or no label, or one is too long. */
        INVALID,
        /** There are {@link #FAMILIES_MAX} already. */
        FULL,
        /** This actor may not. */
        REFUSED
    }
}
