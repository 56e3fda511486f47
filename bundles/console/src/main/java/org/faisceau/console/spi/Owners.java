// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What is known of modules that do not run: whose an address is, and what their records point to. */
@ProviderType
public interface Owners {
    /**
     * The module that declares this path and does not run.
     *
     * @param path such as {@code import/needs}
     * @return its title; empty where it runs, or nobody declares the path
     */
    Optional<String> stopped(String path, Locale locale);

    /**
     * The modules that do not run and whose records may point to records of a kind, as their {@code module.json} says.
     *
     * @return in no order
     */
    default List<Pointing> stoppedPointing(String kind, Locale locale) {
        return List.of();
    }

    /**
     * Where a module points from.
     *
     * @param title of the module
     * @param columns of its tables, such as {@code needs_need.organisation}; what they hold is the identifier
     */
    record Pointing(String title, List<String> columns) {
        public Pointing {
            columns = List.copyOf(columns);
        }
    }
}
