// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.util.List;
import org.faisceau.directory.api.Label;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionAuthor;
import org.faisceau.directory.api.SolutionReference;

/** A solution as a caller reads it: moments ISO, empty for what is unknown, trl and years 0. */
record SolutionAnswer(
        String id,
        String state,
        String title,
        String organisation,
        String pitch,
        String folder,
        String step,
        String nature,
        List<String> themes,
        List<String> types,
        int trl,
        String territory,
        List<String> keywords,
        List<String> sites,
        List<SolutionAuthor> authors,
        List<SolutionReference> references,
        List<Label> labels,
        boolean isPublic,
        int completion,
        String createdAt,
        String changedAt,
        String confirmedAt,
        int version) {
    static SolutionAnswer of(Solution solution) {
        var content = solution.content();
        return new SolutionAnswer(solution.id(), solution.state().name(), content.title(), content.organisation(), content.pitch(), content.folder(),
                content.step().map(Enum::name).orElse(""), content.nature().map(Enum::name).orElse(""), content.themes(),
                content.types().stream().sorted().map(Enum::name).toList(), content.trl(), content.territory(), content.keywords(), content.sites(), content.authors(),
                content.references(), content.labels(), content.isPublic(), solution.completion(), solution.createdAt().toString(), solution.changedAt().toString(),
                solution.confirmedAt().toString(), solution.version());
    }
}
