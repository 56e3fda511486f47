// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.List;
import java.util.Optional;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Needs;

/** What a need must be to be recorded. */
final class ContentRule {
    private static final int SHORT_TEXT_MAX = 500;

    private ContentRule() {}

    /** A field that is off, and the key of the sentence that says so. */
    record Fault(String field, String key) {}

    static Optional<Fault> fault(Content content) {
        if (content.title().isBlank()) return fault("title", "need.noTitle");
        if (content.title().length() > Needs.TITLE_MAX) return fault("title", "need.longTitle");
        if (content.organisation().isBlank()) return fault("organisation", "need.noOrganisation");
        var description = content.description();
        if (isTooLong(description.objectives())) return fault("objectives", "need.longText");
        if (isTooLong(description.expectedResults())) return fault("expectedResults", "need.longText");
        if (isTooLong(description.functions())) return fault("functions", "need.longText");
        if (content.themes().size() > Needs.THEMES_MAX) return fault("themes", "need.manyThemes");
        if (content.cpv().size() > Needs.CPV_MAX) return fault("cpv", "need.manyCpv");
        if (!content.cpv().stream().allMatch(code -> code.matches("\\d{8}"))) return fault("cpv", "need.badCpv");
        if (List.of(content.territory(), content.procedure(), content.link()).stream().anyMatch(text -> text.length() > SHORT_TEXT_MAX)) {
            return fault("territory", "need.longShortText");
        }
        if (!content.link().isEmpty() && !content.link().matches("(?i)https?://\\S+")) return fault("link", "need.badLink");
        if (isBefore(content)) return fault("deadline", "need.deadlineTooEarly");
        return Optional.empty();
    }

    private static boolean isBefore(Content content) {
        return content.deadline().isPresent() && content.publicationOn().filter(content.deadline().get()::isBefore).isPresent();
    }

    private static boolean isTooLong(String text) {
        return text.length() > Needs.TEXT_MAX;
    }

    private static Optional<Fault> fault(String field, String key) {
        return Optional.of(new Fault(field, key));
    }
}
