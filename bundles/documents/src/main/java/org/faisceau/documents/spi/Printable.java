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
}
