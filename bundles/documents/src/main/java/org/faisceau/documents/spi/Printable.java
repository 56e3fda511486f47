// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.spi;

import java.util.Locale;
import java.util.Optional;
import org.faisceau.documents.api.Paper;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A kind of record that is printed: {@code /print/<kind>/<id>} is its sheet as PDF, {@code ?format=docx} as DOCX. Publishing the service
 * is all it takes; link to it from the record's page.
 */
@ConsumerType
public interface Printable {
    /** The kind's word, as in {@link org.faisceau.kernel.api.Ref#kind()}. */
    String kind();

    /** The record's sheet as this actor may see it; empty where the record is unknown or hidden from this actor. */
    Optional<Paper> paper(Actor actor, Locale locale, String id);

    /**
     * The record as it is handed to others who meet about it: what its holder filled in, without what others wrote inside of it and without
     * anything closed. Empty where the record is unknown or hidden from this actor, or where there is no such sheet.
     */
    default Optional<Paper> handout(Actor actor, Locale locale, String id) {
        return Optional.empty();
    }
}
