// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.function.Function;
import org.faisceau.directory.api.SolutionContent;

/** A sheet as an export that came back says it: ours where the file has no such column, or something in it could not be read. */
record SolutionSaid(SolutionReading reading, SolutionContent ours) {
    static SolutionContent of(SolutionReading reading, SolutionContent ours) {
        return new SolutionSaid(reading, ours).content();
    }

    private SolutionContent content() {
        return new SolutionContent(ours.organisation(), said("title", SolutionContent::title), said("pitch", SolutionContent::pitch), said("folder", SolutionContent::folder),
                said("step", SolutionContent::step), said("nature", SolutionContent::nature), said("themes", SolutionContent::themes), said("types", SolutionContent::types),
                said("trl", SolutionContent::trl), said("territory", SolutionContent::territory), said("keywords", SolutionContent::keywords), said("sites", SolutionContent::sites),
                said("authors", SolutionContent::authors), said("references", SolutionContent::references), said("labels", SolutionContent::labels),
                said("isPublic", SolutionContent::isPublic));
    }

    private <T> T said(String field, Function<SolutionContent, T> of) {
        boolean isSaid = reading.line().has(field) && !reading.unread().contains(field);
        return of.apply(isSaid ? reading.content() : ours);
    }
}
