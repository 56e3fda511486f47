// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Formats.Kept;
import org.faisceau.gatherings.api.Source;

/**
 * Where the two elements of a format come from that have no source of their own in it: in a copy, what nobody touched stays what it was.
 *
 * @param summary that of the format of the product with the same words
 * @param retention proposed while it is as in a format of the product that it was copied from: one with a step in common
 */
record FormatMarks(Source summary, Source retention) {
    static FormatMarks of(Kept kept, List<Kept> all) {
        var format = kept.format();
        if (!kept.isOwn()) return new FormatMarks(format.source(), Source.PROPOSED);
        var steps = format.steps().stream().map(Format.Step::text).collect(Collectors.toSet());
        var shipped = all.stream().filter(one -> !one.isOwn()).map(Kept::format).toList();
        var summary = shipped.stream().filter(one -> one.summary().equals(format.summary())).map(Format::source).findFirst().orElse(Source.LAB);
        boolean isSame = shipped.stream().anyMatch(one -> one.retentionDays() == format.retentionDays() && one.steps().stream().map(Format.Step::text).anyMatch(steps::contains));
        return new FormatMarks(summary, isSame ? Source.PROPOSED : Source.LAB);
    }
}
