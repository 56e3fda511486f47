// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.annotation.versioning.ConsumerType;

/** A bundle's part on another bundle's record. Published as a service; gone at the next request once its bundle stops. */
@ConsumerType
public interface Panel {
    /** Unique: {@code bundle.panel}. */
    String id();

    /** The kind of record it shows itself on. */
    String kind();

    /** Who sees it. */
    default Role role() {
        return Role.OBSERVER;
    }

    /** Smaller first. */
    int order();

    /** Its title in the visit's language. */
    String title(Visit visit);

    /** What it shows of that record; empty where it has nothing to say to this person. */
    Optional<Content> show(Visit visit, Ref ref);
}
