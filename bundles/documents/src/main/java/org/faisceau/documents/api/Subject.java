// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.util.List;
import org.faisceau.documents.spi.Importable;
import org.faisceau.kernel.api.Role;

/**
 * A kind of record that tables are imported into.
 *
 * @param kind the word in addresses and commands
 * @param title in the plural, in the language asked for
 * @param address where these records are listed, beginning with a slash
 * @param role who may import
 * @param allowed whether the actor who asked holds it
 * @param endings of files in forms of this kind's own, beside those of tables
 * @param columns known, in the order in which they are offered
 */
public record Subject(String kind, String title, String address, Role role, boolean allowed, List<String> endings, List<Importable.Column> columns) {
    public Subject {
        endings = List.copyOf(endings);
        columns = List.copyOf(columns);
    }
}
