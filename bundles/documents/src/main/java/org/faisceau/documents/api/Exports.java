// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.documents.api.Tables.Format;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.osgi.annotation.versioning.ProviderType;

/** Writes what an actor may see of a kind into a table. Every thread. */
@ProviderType
public interface Exports {
    /** The words of all kinds that can be exported now, sorted. */
    List<String> kinds(Actor actor);

    /** What is exported under a word; empty where no running module answers to it. */
    Optional<Source> source(Actor actor, Locale locale, String kind);

    /**
     * Writes the whole table, page by page as it goes; leaves the stream open.
     *
     * @param filter values by the names of {@link Source#filters()}
     * @param shown columns of the kind's list, by their keys: the table has what they show, in their order; empty for all of its own
     * @return lines written, without the header
     * @throws IllegalArgumentException where the actor may not, or the kind left meanwhile: ask {@link #source} first
     */
    int write(Actor actor, Locale locale, String kind, Map<String, List<String>> filter, List<String> shown, Format format, OutputStream out) throws IOException;

    /**
     * A kind of record that is exported.
     *
     * @param role who may export
     * @param allowed whether the actor who asked holds it
     * @param filters query parameters that narrow the export
     * @param fileName without extension, plain letters
     */
    record Source(String kind, String title, Role role, boolean allowed, List<String> filters, String fileName) {
        public Source {
            filters = List.copyOf(filters);
        }
    }
}
