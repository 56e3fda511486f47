// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Words under which buyers and reviewers sort dossiers; the company sees none. Every thread. */
@ProviderType
public interface Labels {
    /** The most of one dossier. */
    int LABELS_MOST = 12;

    /** The longest. */
    int LABEL_MAX = 40;

    /** Those of a dossier, by alphabet; none where hidden from this actor. */
    List<String> of(Actor actor, String id);

    /** Those of all dossiers this actor reads, each once, by alphabet, at most 200. */
    List<String> all(Actor actor);

    /** True where this actor may set them: the buyer, or a manager. */
    boolean mayLabel(Actor actor, Dossier dossier);

    /** Puts a label on it, also once it is closed; one that it has stays as it is written. */
    Written put(Actor actor, String id, String label);

    /** Takes a label away. */
    Written take(Actor actor, String id, String label);

    /** As {@link #put(Actor, String, String)}, where it has the labels that were seen; lost where somebody was faster. */
    Written put(Actor actor, String id, List<String> seen, String label);

    /** As {@link #take(Actor, String, String)}, where it has the labels that were seen; lost where somebody was faster. */
    Written take(Actor actor, String id, List<String> seen, String label);
}
