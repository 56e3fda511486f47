// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The words for codes of themes. Who keeps themes publishes a {@link org.faisceau.kernel.spi.Kind} « theme »; while nobody does, the eight
 * domains that the product ships with have the directory's own words, and any other code stands for itself. Every thread.
 */
@ProviderType
public interface SolutionThemes {
    /** A theme's name; the code itself where nobody knows it. */
    String name(Actor actor, String code, Locale locale);

    /** The codes to choose from, in the order of who keeps them; at most 50. */
    List<String> codes(Actor actor);

    /** The code of what people write: a name in French or English, case and accents apart, or the code. */
    Optional<String> code(Actor actor, String written);
}
