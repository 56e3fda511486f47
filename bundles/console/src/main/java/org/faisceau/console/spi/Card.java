// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.kernel.api.Role;
import org.osgi.annotation.versioning.ConsumerType;

/** A part of the dashboard. */
@ConsumerType
public interface Card {
    /** Unique: {@code bundle.card}. */
    String id();

    /** Who sees it. */
    default Role role() {
        return Role.OBSERVER;
    }

    /** Smaller first. */
    int order();

    /** How much room it wants. */
    Size size();

    /** What it shows; empty where it has nothing for this person. The shell draws the frame. */
    Optional<Content> show(Visit visit);

    /** Its title in the visit's language. */
    String title(Visit visit);

    /** A small line below the title; empty for none. */
    default String note(Visit visit) {
        return "";
    }

    /** Where « see all » leads, beginning with a slash; empty for no such link. */
    default String more(Visit visit) {
        return "";
    }

    /** The icon of a figure; empty for none. */
    default String icon() {
        return "";
    }

    /** A figure (one of four in the first row), a third of a row, or two thirds. */
    enum Size {
        FIGURE,
        THIRD,
        WIDE
    }
}
