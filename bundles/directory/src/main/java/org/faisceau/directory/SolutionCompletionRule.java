// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.directory.api.SolutionCompletion;
import org.faisceau.directory.api.SolutionContent;

/**
 * How complete a sheet is: ten things, a tenth each, that a buyer or the matching asks for. Labels do not count, since not everybody has
 * one; nor do sites and the folder.
 */
final class SolutionCompletionRule {
    private static final int THINGS = 10;

    private SolutionCompletionRule() {}

    /** @param files true where it has a document or a synthesis */
    static SolutionCompletion of(SolutionContent content, boolean files) {
        var missing = new ArrayList<String>();
        ask(missing, "pitch", content.pitch().isEmpty());
        ask(missing, "themes", content.themes().isEmpty());
        ask(missing, "types", content.types().isEmpty());
        ask(missing, "trl", content.trl() == 0);
        ask(missing, "territory", content.territory().isEmpty());
        ask(missing, "references", content.references().isEmpty());
        ask(missing, "step", content.step().isEmpty());
        ask(missing, "keywords", content.keywords().isEmpty());
        ask(missing, "authors", content.authors().isEmpty());
        ask(missing, "file", !files);
        return new SolutionCompletion((THINGS - missing.size()) * 100 / THINGS, missing);
    }

    private static void ask(List<String> missing, String field, boolean isMissing) {
        if (isMissing) missing.add(field);
    }
}
