// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import java.util.Optional;

/** The contracts of a file, one after the other. */
interface Records extends AutoCloseable {
    /**
     * The next one; empty at the end.
     *
     * @throws org.faisceau.documents.api.UnreadableTable where the file is broken there
     */
    Optional<RawRecord> next();

    /** Passes over the next one; false at the end. Broken files are told as by {@link #next}. */
    boolean skip();

    /** 0 to 1, of the bytes of the file. */
    double progress();

    @Override
    void close();
}
