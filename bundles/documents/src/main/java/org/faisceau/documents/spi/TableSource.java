// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.spi;

import java.nio.file.Path;
import java.util.Optional;
import org.faisceau.documents.api.Table;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads files of a format of its own as a table, one line per record: JSON or XML of some trade. Publishing the service is all it takes:
 * such a file is then brought, foreseen and imported as any table. Called on every thread.
 */
@ConsumerType
public interface TableSource {
    /**
     * Opens a file of that format; memory must not grow with the number of its lines.
     *
     * @return empty where the file is of another format, told by its content
     * @throws org.faisceau.documents.api.UnreadableTable where it is of that format and broken; also while reading on
     */
    Optional<Table> open(Path file);
}
