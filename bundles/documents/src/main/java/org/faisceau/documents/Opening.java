// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.nio.file.Path;
import org.faisceau.documents.api.Table;
import org.faisceau.documents.api.Tables;
import org.faisceau.documents.spi.Importable;

/** Opens what is imported: a form of the kind's own, or else a table. */
final class Opening {
    private Opening() {}

    static Table of(Importable importable, Tables tables, Path file) {
        return importable.open(file).orElseGet(() -> tables.open(file));
    }
}
