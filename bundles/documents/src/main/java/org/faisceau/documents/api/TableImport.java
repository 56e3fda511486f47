// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.time.Instant;
import java.util.Map;

/**
 * One file on its way in: {@code chosen → waiting → running → done | stopped | failed}; {@code stopped | failed → waiting} when it is
 * resumed at the line it had reached. It is dropped a week after its last change.
 *
 * @param kind the word of its {@link Subject}
 * @param fileName as it came, cleaned
 * @param changedAt when it last went on
 * @param mapping index of a column in the file, from 0, → key of the column it goes to; no key twice
 * @param tally of the lines imported so far
 * @param failure why it failed, a sentence in the language of who began it; empty unless {@code FAILED}
 */
public record TableImport(
        String id, String kind, String fileName, Stage stage, Instant changedAt, Outline outline, Map<Integer, String> mapping, Tally tally, String failure) {
    public TableImport {
        mapping = Map.copyOf(mapping);
    }

    /** Where it stands. */
    public enum Stage {
        /** The file is kept; its columns and the beginning are up to its person. */
        CHOSEN,
        /** Begun, no line read yet, or to be resumed. */
        WAITING,
        /** Lines are being imported. */
        RUNNING,
        /** Every line met its end. */
        DONE,
        /** Its person stopped it; what was imported stays. */
        STOPPED,
        /** It could not go on; what was imported stays. */
        FAILED
    }

    /** True where lines are imported, or will be without anybody doing anything. */
    public boolean isUnderWay() {
        return stage == Stage.WAITING || stage == Stage.RUNNING;
    }

    /** True where it can be begun again at the line it had reached. */
    public boolean isResumable() {
        return stage == Stage.STOPPED || stage == Stage.FAILED;
    }
}
