// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.util.Optional;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.annotation.versioning.ConsumerType;

/** An act a bundle offers on another bundle's record, such as « open a dossier » on a need: a link to a page of its own. */
@ConsumerType
public interface Action {
    /** Unique: {@code bundle.action}. */
    String id();

    /** The kind of record it is offered on. */
    String kind();

    /** Who is offered it. */
    Role role();

    /** Smaller first. */
    int order();

    /** What the button says in the visit's language. */
    String label(Visit visit);

    /** An icon's name, as in the shell's list. */
    String icon();

    /** Where it leads, beginning with a slash; empty where it does not apply to that record. */
    Optional<String> address(Visit visit, Ref ref);
}
