// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.util.Set;
import org.faisceau.kernel.api.Role;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A named choice of menu entries, cards and panels that a person switches to. Several services with one id add up: a bundle
 * contributes its own to a perspective of another.
 */
@ConsumerType
public interface Perspective {
    /** Such as {@code manager}, {@code buyer}, {@code company}, {@code cluster}, {@code elected}, {@code administrator}. */
    String id();

    /** Who may choose it. */
    Role role();

    /** Smaller first. */
    int order();

    /** Its name in the visit's language; empty where another service of the same id names it. */
    default String name(Visit visit) {
        return "";
    }

    /** First path segments of the menu entries shown. */
    Set<String> menu();

    /** Ids of the cards shown. */
    Set<String> cards();

    /** Ids of the panels shown. */
    Set<String> panels();
}
