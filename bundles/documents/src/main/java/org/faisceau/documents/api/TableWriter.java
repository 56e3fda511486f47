// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.io.IOException;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** A table being written, line by line. Closing ends the file and leaves the stream open. */
@ProviderType
public interface TableWriter extends AutoCloseable {
    /** One text per column. */
    void row(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;
}
