// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far one point of the opening is. {@code open ⇄ done}: a mark is taken back by an empty day.
 *
 * @param doneOn in Paris; empty while open
 * @param who functions of those who were there
 * @param evidence what shows it: a report, a study, a signed paper
 * @param account who wrote it last; empty where nobody did
 * @param version 0 where nobody wrote anything
 */
public record OpeningMark(OpeningPoint point, Optional<LocalDate> doneOn, String who, String evidence, String account, int version) {
    /** One nobody wrote of. */
    public static OpeningMark open(OpeningPoint point) {
        return new OpeningMark(point, Optional.empty(), "", "", "", 0);
    }
}
