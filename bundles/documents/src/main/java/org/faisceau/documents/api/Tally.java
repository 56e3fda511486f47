// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import org.faisceau.documents.spi.Outcome.Verdict;
import org.faisceau.documents.spi.Report;

/**
 * How many lines met which end, each 0 or more.
 *
 * @param created new records
 * @param changed known records with a change
 * @param same known records without
 * @param refused lines of which nothing was taken
 * @param mended lines taken after something in them was put right; they are counted by their end too
 */
public record Tally(int created, int changed, int same, int refused, int mended) {
    /** Nothing yet. */
    public static Tally none() {
        return new Tally(0, 0, 0, 0, 0);
    }

    /** Lines that met an end. */
    public int lines() {
        return created + changed + same + refused;
    }

    /** These lines and those of a report. */
    public Tally plus(Report report) {
        return new Tally(
                created + (int) report.count(Verdict.CREATED),
                changed + (int) report.count(Verdict.CHANGED),
                same + (int) report.count(Verdict.SAME),
                refused + (int) report.count(Verdict.REFUSED),
                mended + (int) report.mended());
    }
}
