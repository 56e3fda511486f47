// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.util.List;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** What other buyers concluded about the same company, or about something called alike. Every thread. */
@ProviderType
public interface Precedents {
    /** The most of one list. */
    int MOST = 50;

    /**
     * Concluded dossiers of other buyers, the latest first, at most {@link #MOST}; exercises and what was opened again are none. Empty where the dossier is
     * hidden, or for who does not read its review.
     */
    List<Precedent> of(Actor actor, String id);

    /** The words that a title is found by: folded, five letters or more, the rarer sorts left to the reader. */
    Set<String> words(String title);
}
