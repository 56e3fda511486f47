// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.Set;

/**
 * What another system says of a need.
 *
 * @param externalId what that system knows it by, 1 to {@link Needs#EXTERNAL_ID_MAX} characters; begin it with the system's word, for it
 *     is unique over all of them
 * @param content with defaults where nothing was said; a new need takes it whole
 * @param said names of the fields that were said, of {@link #FIELDS}; others of a known need stay as they are
 */
public record Taken(String externalId, Content content, Set<String> said) {
    /** The names of all fields. */
    public static final Set<String> FIELDS = Set.of("title", "kind", "objectives", "expectedResults", "functions", "organisation", "themes",
            "cpv", "territory", "amount", "publicationOn", "startsOn", "deadline", "confidentiality", "procedure", "link");

    public Taken {
        said = Set.copyOf(said);
        if (!FIELDS.containsAll(said)) throw new IllegalArgumentException("said: names of fields, got " + said);
    }
}
