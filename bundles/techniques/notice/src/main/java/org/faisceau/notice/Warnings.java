// SPDX-License-Identifier: Apache-2.0
package org.faisceau.notice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faisceau.sourcing.spi.State;

/** What a draft still lacks or should not say; keys of texts. Pure. */
final class Warnings {
    /** Source: eForms SDK 1.15, BT-506-Organization-Company. */
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?_-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?_-]+)*@([\\p{L}\\p{N}]([\\p{L}\\p{N}_-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}]{2,}");
    /** The same, BT-503: digits, brackets, single blanks and dashes, at most thirty characters. */
    private static final Pattern PHONE = Pattern.compile("(?=.{1,30}$)(\\(\\+?[0-9]+\\)|\\+?[0-9]+)((?: - |-| )?(?:\\([0-9]+\\)|[0-9]+))*");
    /** The same, BT-509 and addresses of the web. */
    private static final Pattern URL = Pattern.compile("((?i:https?)://|[wW]{3}[0-9]?\\.)[\\p{L}\\p{N}?!./:;,\\-_=#+*%@\"()&]+");
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");

    private Warnings() {}

    static List<String> of(State state) {
        var warnings = new ArrayList<String>();
        if (!Sections.isVoluntary(state)) Stream.of("siret", "postcode", "city", "nuts", "mail", "phone").filter(key -> state.text(key).isEmpty()).forEach(key -> warnings.add("warning." + key));
        if (!state.text("siret").isEmpty() && !state.text("siret").matches("[0-9]{14}")) warnings.add("warning.siretForm");
        if (!state.text("nuts").isEmpty() && !state.text("nuts").matches("FR[A-Z0-9]{3}")) warnings.add("warning.nutsForm");
        if (List.of("4", "5", "7").contains(state.text("subtype")) && state.text("review").isEmpty()) warnings.add("warning.review");
        if (!state.text("review").isEmpty() && Stream.of("reviewCity", "reviewSiret", "reviewPostcode", "reviewNuts", "reviewMail", "reviewPhone").anyMatch(key -> state.text(key).isEmpty())) warnings.add("warning.reviewAddress");
        if (isOff(state, MAIL, "mail", "reviewMail")) warnings.add("warning.mailForm");
        if (isOff(state, PHONE, "phone", "reviewPhone")) warnings.add("warning.phoneForm");
        if (state.text("subtype").equals("E1") && isOff(state, URL, "answersUrl")) warnings.add("warning.answersUrlForm");
        if (isOff(state, POSTCODE, "postcode", "reviewPostcode")) warnings.add("warning.postcodeForm");
        if (LocalDate.parse(state.text("launchOn")).isBefore(OffsetDateTime.parse(state.text("at")).toLocalDate())) warnings.add("warning.launchPast");
        if (!state.text("answersUntil").isEmpty() && !state.text("subtype").equals("E1")) warnings.add("warning.answersLeftOut");
        if (!Cpv.fits(state)) warnings.add("warning.cpvNature");
        if (state.text("subtype").equals("E1") && state.text("answersUntil").isEmpty()) warnings.add("warning.answersUntil");
        if (state.text("subtype").equals("E1") && Sections.answersAt(state).isEmpty()) warnings.add("warning.answersUrl");
        if (List.of("organisation", "marketing").contains(state.text("innovation"))) warnings.add("warning.innovationBlank");
        else if (!state.text("innovation").equals("none") && !Sections.shortens(state)) warnings.add("warning.innovationUnsaid");
        boolean isEntity = Sections.isOfEntity(state);
        if (isEntity != Sections.OF_ENTITIES.contains(state.text("activity")) && !Sections.isVoluntary(state)) warnings.add("warning.activity");
        if (isEntity || List.of("6", "9").contains(state.text("subtype"))) warnings.add("warning.notTown");
        if (Sections.shortens(state) && !Sections.hasWindow(state)) warnings.add("warning.windowUnsaid");
        if (Sections.hasWindow(state) && !state.text("sentOn").isEmpty() && !isWithin(state)) warnings.add("warning.window");
        return warnings;
    }

    private static boolean isOff(State state, Pattern form, String... keys) {
        return Stream.of(keys).map(state::text).anyMatch(text -> !text.isEmpty() && !form.matcher(text).matches());
    }

    /** Between these days a consultation may be sent with shorter time limits. */
    static LocalDate first(State state) {
        return LocalDate.parse(state.text("sentOn")).plusDays(Long.parseLong(state.text("leastDays")));
    }

    static LocalDate last(State state) {
        return LocalDate.parse(state.text("sentOn")).plusMonths(Long.parseLong(state.text("mostMonths")));
    }

    private static boolean isWithin(State state) {
        var launch = LocalDate.parse(state.text("launchOn"));
        return !launch.isBefore(first(state)) && !launch.isAfter(last(state));
    }
}
