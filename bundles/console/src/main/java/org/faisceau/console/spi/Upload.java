// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.io.IOException;
import java.io.InputStream;
import org.osgi.annotation.versioning.ProviderType;

/** A file that came with a form; gone after the request. */
@ProviderType
public interface Upload {
    /** Bytes of one file, the most that a form takes. */
    long MOST = 25L * 1024 * 1024;

    /** The cleaned file name: no path, no control characters, at most 120 characters. */
    String name();

    /** Bytes, 0 up to the limit of the shell (25 MB by default); a larger one never reaches a page. */
    long size();

    /** The content, from its beginning at each call. */
    InputStream open() throws IOException;
}
