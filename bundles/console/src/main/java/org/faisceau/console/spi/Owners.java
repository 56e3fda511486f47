// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Whose an address is while nobody answers there. */
@ProviderType
public interface Owners {
    /**
     * The module that declares this path and does not run.
     *
     * @param path such as {@code import/needs}
     * @return its title; empty where it runs, or nobody declares the path
     */
    Optional<String> stopped(String path, Locale locale);
}
