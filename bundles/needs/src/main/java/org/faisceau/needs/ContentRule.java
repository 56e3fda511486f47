// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.ArrayList;
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

    /** The first of {@link #faults}. */
    static Optional<Fault> fault(Content content) {
        return faults(content).stream().findFirst();
    }

    /** All that is off, in the order of the form; a field may be named twice. */
    static List<Fault> faults(Content content) {
        var all = new ArrayList<Fault>();
        if (Unseen.is(content.title())) all.add(new Fault("title", "need.noTitle"));
        if (content.title().length() > Needs.TITLE_MAX) all.add(new Fault("title", "need.longTitle"));
        if (content.organisation().isBlank()) all.add(new Fault("organisation", "need.noOrganisation"));
        var description = content.description();
        if (isTooLong(description.objectives())) all.add(new Fault("objectives", "need.longText"));
        if (isTooLong(description.expectedResults())) all.add(new Fault("expectedResults", "need.longText"));
        if (isTooLong(description.functions())) all.add(new Fault("functions", "need.longText"));
        if (content.themes().size() > Needs.THEMES_MAX) all.add(new Fault("themes", "need.manyThemes"));
        if (content.cpv().size() > Needs.CPV_MAX) all.add(new Fault("cpv", "need.manyCpv"));
        if (!content.cpv().stream().allMatch(code -> CPV.matcher(code).matches())) all.add(new Fault("cpv", "need.badCpv"));
        if (content.territory().length() > SHORT_TEXT_MAX) all.add(new Fault("territory", "need.longShortText"));
        if (content.procedure().length() > SHORT_TEXT_MAX) all.add(new Fault("procedure", "need.longShortText"));
        if (content.link().length() > SHORT_TEXT_MAX) all.add(new Fault("link", "need.longShortText"));
        if (!content.link().isEmpty() && !LINK.matcher(content.link()).matches()) all.add(new Fault("link", "need.badLink"));
        if (isBefore(content)) all.add(new Fault("deadline", "need.deadlineTooEarly"));
        return all;
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
}
