// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Files that can be told genuine without network or register: a seal of fixed length within the file holds the code that its pages show,
 * the hash of the file without the seal, and a signature by this installation's key ({@code store.api.Signing}). {@link Papers} seals the
 * PDF of a {@link PaperBuilder#sealed} paper by itself. Every thread.
 */
@ProviderType
public interface SealedFiles {
    /** The comment to give a ZIP that is written through {@link #sealing}. */
    String place(String code);

    /** A stream that signs what goes through it, and puts the seal where {@link #place} stood at the very end. Closing it closes the other. */
    OutputStream sealing(OutputStream out);

    /** What a file is. */
    Verdict verify(Path file) throws IOException;

    /** What a file turned out to be. */
    enum Verdict {
        /** Signed here, and not a byte of it has changed. */
        GENUINE,
        /** It bears a seal of this installation that does not hold. */
        CHANGED,
        /** It bears no seal, or that of another installation. */
        NOT_OURS
    }

    /** The code of a file that bears a seal, genuine or not; empty for others. */
    String code(Path file) throws IOException;
}
