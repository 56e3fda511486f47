// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.console;

import java.util.List;
import org.faisceau.documents.api.LineNote;
import org.faisceau.documents.api.Subject;
import org.faisceau.documents.api.TableImport;
import org.faisceau.documents.api.TableImport.Stage;
import org.faisceau.kernel.api.Words;

/**
 * What the fourth step shows.
 *
 * @param refused the first fifty, once it is no longer under way
 * @param mended the first fifty, likewise
 */
record CourseView(Words words, Subject subject, TableImport one, List<LineNote> refused, List<LineNote> mended) {
    CourseView {
        refused = List.copyOf(refused);
        mended = List.copyOf(mended);
    }

    String here() {
        return Doorway.address(one, "");
    }

    int done() {
        return Math.min(one.tally().lines(), one.outline().lines());
    }

    boolean isDone() {
        return one.stage() == Stage.DONE;
    }

    String tone() {
        return switch (one.stage()) {
            case DONE -> "notice notice-good";
            case FAILED -> "notice notice-bad";
            default -> "notice notice-warn";
        };
    }

    String icon() {
        return isDone() ? "circle-check" : "alert-triangle";
    }

    String sentence() {
        return one.stage() == Stage.FAILED ? one.failure() : words.say("course." + one.stage(), done(), one.outline().lines());
    }
}
