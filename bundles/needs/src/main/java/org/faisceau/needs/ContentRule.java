// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.Needs;

/** What a need must be to be recorded. */
final class ContentRule {
    private static final int SHORT_TEXT_MAX = 500;
    private static final Pattern BREAKS = Pattern.compile("[\n\t]+");
    private static final Pattern CPV = Pattern.compile("\\d{8}");
    private static final Pattern LINK = Pattern.compile("(?i)https?://\\S+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    /** Its organisation is not in the directory. */
    static final Fault UNKNOWN_ORGANISATION = new Fault("organisation", "need.unknownOrganisation");
    static final Fault COMPANY_BUYS = new Fault("organisation", "need.companyBuys");

    /** One of its themes is not in the list. */
    static final Fault UNKNOWN_THEME = new Fault("themes", "need.unknownTheme");

    private ContentRule() {}

    /** A field that is off, and the key of the sentence that says so. */
    record Fault(String field, String key) {}

    static Optional<Fault> fault(Content content) {
        if (Unseen.is(content.title())) return fault("title", "need.noTitle");
        if (content.title().length() > Needs.TITLE_MAX) return fault("title", "need.longTitle");
        if (content.organisation().isBlank()) return fault("organisation", "need.noOrganisation");
        var description = content.description();
        if (isTooLong(description.objectives())) return fault("objectives", "need.longText");
        if (isTooLong(description.expectedResults())) return fault("expectedResults", "need.longText");
        if (isTooLong(description.functions())) return fault("functions", "need.longText");
        if (content.themes().size() > Needs.THEMES_MAX) return fault("themes", "need.manyThemes");
        if (content.cpv().size() > Needs.CPV_MAX) return fault("cpv", "need.manyCpv");
        if (!content.cpv().stream().allMatch(code -> CPV.matcher(code).matches())) return fault("cpv", "need.badCpv");
        if (List.of(content.territory(), content.procedure(), content.link()).stream().anyMatch(text -> text.length() > SHORT_TEXT_MAX)) {
            return fault("territory", "need.longShortText");
        }
        if (!content.link().isEmpty() && !LINK.matcher(content.link()).matches()) return fault("link", "need.badLink");
        if (isBefore(content)) return fault("deadline", "need.deadlineTooEarly");
        return Optional.empty();
    }

    /** The same without what no screen shows: control characters but line ends and tabs, gaps around texts. */
    static Content cleaned(Content content) {
        var description = content.description();
        return new Content(content.kind(), line(content.title()),
                new Description(text(description.objectives()), text(description.expectedResults()), text(description.functions())),
                line(content.organisation()), content.themes().stream().map(ContentRule::line).toList(),
                content.cpv().stream().map(ContentRule::line).toList(), line(content.territory()), content.amount(), content.publicationOn(),
                content.startsOn(), content.deadline(), content.confidentiality(), line(content.procedure()), line(content.link()));
    }

    static String text(String typed) {
        return isPlain(typed) ? typed.strip() : UNSEEN.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
    }

    static String line(String typed) {
        return isPlain(typed) ? typed.strip() : BREAKS.matcher(text(typed)).replaceAll(" ");
    }

    /** Without control characters, as nearly every text is: an import spares it the patterns. */
    private static boolean isPlain(String typed) {
        for (int at = 0; at < typed.length(); at++) if (Character.isISOControl(typed.charAt(at))) return false;
        return true;
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
