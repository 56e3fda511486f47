// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.spi;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says how near what companies offer comes to what somebody seeks, by words of both. No judgement of what an offer is worth. Published by a bundle
 * that compares, for those that bring people together; without it they do as well as they can. Every thread, but never inside a transaction.
 */
@ConsumerType
public interface Nearness {
    /** Where its points come from, as within a sentence: « the match scores of sourcing ». */
    String title(Locale locale);

    /**
     * Organisations whose offers come near, by identifier: points of the nearest, 1 to 100.
     *
     * @param sought what somebody seeks, in words; not blank
     * @return empty where nothing can be said now, or not to this actor
     */
    Optional<Map<String, Integer>> near(Actor actor, String sought);
}
