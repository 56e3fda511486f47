// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.faisceau.console.spi.Answer;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.Papers;
import org.faisceau.documents.api.Printed;

/** Several papers as PDFs in one archive. */
final class Zip {
    private Zip() {}

    /** Whole, or a refusal in words where one of them cannot be made. @param name of the archive, without its end */
    static Answer of(Papers papers, Map<String, Paper> wanted, String name) {
        var files = new LinkedHashMap<String, byte[]>();
        for (var one : wanted.entrySet()) {
            var refused = papers.print(one.getValue(), Papers.Format.PDF).fold(ready -> {
                files.put(one.getKey() + ".pdf", ready.bytes());
                return "";
            }, Printed.Refused::sentence);
            if (!refused.isEmpty()) return Answer.notNow(refused);
        }
        return Answer.download(name + ".zip", "application/zip", out -> write(files, out));
    }

    private static void write(Map<String, byte[]> files, OutputStream out) throws IOException {
        var whole = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(whole)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        whole.writeTo(out);
    }
}
