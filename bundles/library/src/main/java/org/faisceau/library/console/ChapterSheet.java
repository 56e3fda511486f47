// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import gg.jte.Content;
import java.util.List;
import org.faisceau.kernel.api.Ref;
import org.faisceau.library.api.Chapter;
import org.faisceau.library.api.Work;

/**
 * What a chapter's page shows.
 *
 * @param read the version that is read
 * @param examples those this visitor may read
 * @param versions all, the present one first
 */
record ChapterSheet(Work work, Chapter chapter, Chapter.Version read, Content body, List<Example> examples, List<Chapter.Version> versions, boolean isStale, boolean mayWrite) {
    record Example(Ref ref, Subjects.Shown shown) {}

    boolean isOld() {
        return read.number() != chapter.version();
    }
}
