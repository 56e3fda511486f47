// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.faisceau.console.spi.Upload;

/** A file of a multipart form. */
record UploadedPart(Part part) implements Upload {
    private static final int NAME_MOST = 120;

    @Override
    public String name() {
        var given = given(part);
        var bare = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1).replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        if (bare.isEmpty()) return "file";
        return bare.length() <= NAME_MOST ? bare : bare.substring(bare.length() - NAME_MOST);
    }

    /** What the browser calls it; the container throws at a name with a NUL, of which nothing is kept. */
    static String given(Part part) {
        try {
            return Objects.requireNonNullElse(part.getSubmittedFileName(), "");
        } catch (RuntimeException noName) {
            return "\u0000";
        }
    }

    @Override
    public long size() {
        return part.getSize();
    }

    @Override
    public InputStream open() throws IOException {
        return part.getInputStream();
    }
}
