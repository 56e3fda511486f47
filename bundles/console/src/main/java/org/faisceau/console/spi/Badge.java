// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.util.Optional;
import org.faisceau.kernel.api.Role;
import org.osgi.annotation.versioning.ConsumerType;

/** A small link in the top bar of every page, with a dot where there is news, such as the bell of the inbox. Asked at each page: answers at once. */
@ConsumerType
public interface Badge {
    /** Unique: {@code bundle.badge}. */
    String id();

    /** Who sees it; never who is not signed in. */
    default Role role() {
        return Role.OBSERVER;
    }

    /** Smaller first. */
    int order();

    /** An icon's name, as in the shell's list. */
    String icon();

    /** What it shows this person; empty for nothing. */
    Optional<Shown> show(Visit visit);

    /**
     * As it is now.
     *
     * @param address where it leads, beginning with a slash
     * @param label what it says, in the visit's language, such as « Three unread messages »
     * @param news true where a dot draws the eye
     */
    record Shown(String address, String label, boolean news) {}
}
