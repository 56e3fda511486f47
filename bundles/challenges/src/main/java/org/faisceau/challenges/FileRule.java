// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import java.util.Locale;
import java.util.Set;
import org.faisceau.store.api.StoredFile;

/** Which files an application may bring: documents, tables, slides, pictures and archives; nothing that a machine would run. Pure. */
final class FileRule {
    /** Endings of names, without their dot. */
    private static final Set<String> TAKEN = Set.of("pdf", "doc", "docx", "odt", "rtf", "txt", "md", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "heic", "mp4",
            "zip", "dwg", "dxf", "step", "stp", "stl");

    private FileRule() {}

    /** The name says what it is, and the content is not plainly something else. */
    static boolean isTaken(StoredFile file) {
        var ending = file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TAKEN.contains(ending) && !file.isMisnamed();
    }
}
